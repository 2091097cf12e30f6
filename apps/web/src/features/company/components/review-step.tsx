import type { OwnCompany } from '@karakoram/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, Card, Notice, Stack, Text, Title } from '../../../components/ui/index.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { usePermission } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { useSubmitCompany } from '../api/own-company.ts';
import { completenessOf } from '../profile-completeness.ts';
import { useProfile } from '../use-profile.ts';
import { CheckList } from './check-list.tsx';
import { GapList } from './gap-list.tsx';

/** What is still needed, what would help, what the checks noticed, and the button that hands it to the desk. */
export function ReviewStep({ company }: { company: OwnCompany }) {
  const { t } = useTranslation();
  const { values, flush, state } = useProfile();
  const navigate = useNavigate();
  const submit = useSubmitCompany();
  const maySubmit = usePermission('company:submit');
  const { missing } = completenessOf(values, company.logoUrl !== null);
  const required = missing.filter((gap) => gap.required);
  const optional = missing.filter((gap) => !gap.required);
  const canSubmit = company.availableActions.includes('submit');

  const hand = async (): Promise<void> => {
    await flush();
    await submit.mutateAsync().then(
      () => {
        toast.success(t('company:review.submitted'));
        void navigate({ to: '/company' });
      },
      // Shown below; the mutation keeps it.
      () => undefined,
    );
  };

  return (
    <Stack gap="lg">
      <Text tone="quiet">{t(company.status === 'approved' ? 'company:review.live' : 'company:review.lead')}</Text>
      {required.length > 0 ? (
        <Card as="section" tone="attention">
          <Stack>
            <Title level={3}>{t('company:review.notReady')}</Title>
            <GapList missing={required} />
          </Stack>
        </Card>
      ) : (
        <Notice tone="good">{t('company:review.ready')}</Notice>
      )}
      {company.checks.length > 0 && (
        <section>
          <Title level={3}>{t('company:overview.checks')}</Title>
          <CheckList checks={company.checks} />
        </section>
      )}
      {optional.length > 0 && (
        <section>
          <Stack>
            <Title level={3}>{t('company:overview.missingOptional')}</Title>
            <GapList missing={optional} />
          </Stack>
        </section>
      )}
      {submit.error !== null && (
        <Notice tone="attention" live>
          {problemText(submit.error).title}
        </Notice>
      )}
      {canSubmit && !maySubmit && <Notice tone="attention">{t('company:review.unverified')}</Notice>}
      {canSubmit && maySubmit && (
        <div>
          <Button
            variant="primary"
            size="lg"
            disabled={required.length > 0 || state === 'conflict' || state === 'invalid'}
            loading={submit.isPending}
            onClick={() => void hand()}
          >
            {t(company.status === 'draft' ? 'company:review.submit' : 'company:review.submitAgain')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
