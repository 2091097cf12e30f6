import { missingOpportunityFields } from '@karakoram/domain';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Anchor, Button, Card, Notice, Stack, Text, Title } from '../../../components/ui/index.ts';
import { ProblemError } from '../../../lib/problem.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { usePermission, useSession } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { useMoveOpportunity } from '../api/own-opportunities.ts';
import { jumpTarget } from '../opportunity-form.search.ts';
import { stepOf } from '../opportunity-steps.ts';
import { isWritten } from '../opportunity-values.ts';
import { useOpportunityForm, useRefusedFields } from '../use-opportunity-form.ts';
import { HintList } from './hint-list.tsx';
import { OpportunityPreview } from './opportunity-preview.tsx';
import { ReviewTimesLine } from './review-times-line.tsx';
import classes from './review-step.module.css';

/** What is missing, what was noticed, how readers will see it, and the button that hands it to the desk. */
export function ReviewStep() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { opportunity, values, flush, state } = useOpportunityForm();
  const { id, type, direction, hints } = opportunity;
  const submit = useMoveOpportunity(id);
  const maySubmit = usePermission('opportunity:submit');
  const isApproved = useSession().user?.membership?.companyStatus === 'approved';
  const missing = missingOpportunityFields(type, direction, (field) => isWritten(field, values));
  const refused = useRefusedFields();
  const leaks = hints.filter(({ severity }) => severity === 'error');
  const isReady = missing.length === 0 && refused.length === 0 && leaks.length === 0;

  const hand = async (): Promise<void> => {
    await flush();
    await submit.mutateAsync('submit').then(
      () => {
        toast.success(t('ownOpportunities:submit.done'));
        void navigate({ to: '/company/opportunities/$opportunityId', params: { opportunityId: id } });
      },
      // Shown below; the mutation keeps it.
      () => undefined,
    );
  };

  return (
    <Stack gap="lg">
      <FieldsToWrite id={id} title={t('ownOpportunities:submit.refused')} fields={refused} />
      <FieldsToWrite
        id={id}
        title={t('ownOpportunities:submit.missing')}
        fields={missing.filter((field) => !refused.includes(field))}
      />
      {hints.length > 0 && (
        <section>
          <Stack gap="sm">
            <Title level={3}>{t('ownOpportunities:submit.hints')}</Title>
            <Text tone="quiet">{t('ownOpportunities:submit.hintsLead')}</Text>
            <ul className={classes['noticed']}>
              {[...new Set(hints.map(({ field }) => field))].map((field) => (
                <li key={field}>
                  <Jump id={id} field={field} />
                  <HintList hints={hints.filter((hint) => hint.field === field)} />
                </li>
              ))}
            </ul>
          </Stack>
        </section>
      )}
      {isReady && <Notice tone="good">{t('ownOpportunities:submit.ready')}</Notice>}
      <section aria-labelledby="opportunity-preview">
        <Stack gap="sm">
          <Title level={3} id="opportunity-preview">
            {t('ownOpportunities:preview.title')}
          </Title>
          <Text tone="quiet" size="sm">
            {t(values.anonymous ? 'ownOpportunities:preview.anonymous' : 'ownOpportunities:preview.named')}
          </Text>
          <div className={classes['preview']}>
            <OpportunityPreview opportunity={opportunity} />
          </div>
        </Stack>
      </section>
      <Card as="section" tone="sunken">
        <Stack gap="sm">
          <Title level={3}>{t('ownOpportunities:submit.next')}</Title>
          <ol className={classes['next']}>
            <li>
              <ReviewTimesLine times={opportunity.reviewTimes} />
            </li>
            <li>{t('ownOpportunities:submit.step2')}</li>
            <li>{t('ownOpportunities:submit.step3')}</li>
          </ol>
          {opportunity.live && <Text>{t('ownOpportunities:submit.live')}</Text>}
        </Stack>
      </Card>
      {submit.error !== null && (
        <Notice tone="attention" live title={problemText(submit.error).title}>
          {submit.error instanceof ProblemError
            ? submit.error.errors.map(({ message }) => message).join(' ')
            : undefined}
        </Notice>
      )}
      {!isApproved && <Notice tone="attention">{t('ownOpportunities:submit.notApproved')}</Notice>}
      {isApproved && !maySubmit && <Notice tone="attention">{t('ownOpportunities:submit.unverified')}</Notice>}
      {maySubmit && (
        <div>
          <Button
            variant="primary"
            size="lg"
            disabled={!isReady || state === 'conflict' || state === 'invalid'}
            loading={submit.isPending}
            onClick={() => void hand()}
          >
            {t(
              opportunity.status === 'changes_requested'
                ? 'ownOpportunities:submit.again'
                : 'ownOpportunities:submit.act',
            )}
          </Button>
        </div>
      )}
    </Stack>
  );
}

interface FieldsToWriteProps {
  id: string;
  title: string;
  fields: readonly string[];
}

/** Fields that keep it from the desk, with the way to each; nothing where there is none. */
function FieldsToWrite({ id, title, fields }: FieldsToWriteProps) {
  if (fields.length === 0) return null;
  return (
    <Card as="section" tone="attention">
      <Stack gap="sm">
        <Title level={3}>{title}</Title>
        <ul className={classes['missing']}>
          {fields.map((field) => (
            <li key={field}>
              <Jump id={id} field={field} />
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}

/** The way to a field, or to the type, which stands above all steps. */
function Jump({ id, field }: { id: string; field: string }) {
  const { t } = useTranslation();
  const target = jumpTarget(field);
  if (target === undefined) return <strong>{t('enums:opportunityField.type')}</strong>;
  return (
    <Anchor
      to="/company/opportunities/$opportunityId/edit"
      params={{ opportunityId: id }}
      search={{ step: stepOf(target), field: target }}
    >
      {target === 'anonymous' ? t('ownOpportunities:anonymous.label') : t(`enums:opportunityField.${target}`)}
    </Anchor>
  );
}
