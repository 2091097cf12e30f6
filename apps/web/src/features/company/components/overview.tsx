import type { OwnCompany } from '@karakoram/contracts';
import { isCompanyEditable, isCompanyPublic } from '@karakoram/domain';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  CompanyLogo,
  ConfirmDialog,
  Group,
  Notice,
  PageHeader,
  Progress,
  Stack,
  Text,
  Title,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { usePermission } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import { useArchiveCompany } from '../api/own-company.ts';
import { useStatusDetail } from '../use-status-detail.ts';
import { CheckList } from './check-list.tsx';
import { DeskRemarks } from './desk-remarks.tsx';
import { GapList } from './gap-list.tsx';
import { PendingChangeCard } from './pending-change-card.tsx';
import classes from './overview.module.css';

/** How many gaps are shown: the ones that bring most; the editor has them all. */
const gapsShown = 5;

interface OverviewProps {
  company: OwnCompany;
  /** What waits for the members elsewhere. */
  waiting: ReactNode;
  panels: ReactNode;
}

/** What waits for the members, where the listing stands, and the next step. */
export function Overview({ company, waiting, panels }: OverviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const statusDetail = useStatusDetail();
  const name = useLocalised()(company.names);
  const mayEdit = usePermission('company:edit');
  const { status, completeness } = company;
  const isEditable = mayEdit && isCompanyEditable(status);
  const required = completeness.missing.filter((gap) => gap.required);
  const canSubmit = company.availableActions.includes('submit');

  return (
    <>
      <PageHeader
        title={name?.text ?? t('company:overview.title')}
        heading={
          <span className={classes['heading']}>
            <CompanyLogo name={name?.text ?? ''} src={company.logoUrl} size="lg" />
            <bdi lang={name?.lang} dir={name?.dir}>
              {name?.text ?? t('company:overview.title')}
            </bdi>
          </span>
        }
        actions={
          <>
            <ButtonLink to="/company/opportunities">{t('company:overview.opportunities')}</ButtonLink>
            <ButtonLink to="/company/members">{t('company:overview.members')}</ButtonLink>
            {isCompanyPublic(status) && (
              <ButtonLink to="/companies/$companyId" params={{ companyId: company.id }}>
                {t('company:overview.view')}
              </ButtonLink>
            )}
            {isEditable && (
              <ButtonLink to="/company/profile" variant={canSubmit ? 'secondary' : 'primary'}>
                {t('company:overview.edit')}
              </ButtonLink>
            )}
          </>
        }
      />
      <Stack gap="lg">
        {waiting}
        <Card
          as="section"
          tone={status === 'changes_requested' ? 'attention' : 'plain'}
          aria-labelledby="company-status"
        >
          <Stack gap="sm">
            <Group gap="sm">
              <Title level={2} size={3} id="company-status">
                {t('company:overview.status')}
              </Title>
              <Badge tone={statusTone[status]}>{t(`enums:companyStatus.${status}`)}</Badge>
            </Group>
            <Text>{statusDetail(company)}</Text>
            {company.lastReview !== null && remarked.has(company.lastReview.decision) && (
              <DeskRemarks review={company.lastReview} />
            )}
            {!mayEdit && <Text tone="quiet">{t('company:overview.viewer')}</Text>}
            {status === 'archived' && <Text tone="quiet">{t('company:overview.leaveArchived')}</Text>}
            {isEditable && canSubmit && (
              <div>
                <ButtonLink
                  to="/company/profile"
                  search={required.length === 0 ? { step: 'review' } : {}}
                  variant="primary"
                >
                  {t(nextStep(status, required.length === 0))}
                </ButtonLink>
              </div>
            )}
          </Stack>
        </Card>

        {company.pendingChange !== null && <PendingChangeCard change={company.pendingChange} mayWithdraw={mayEdit} />}

        <div className={classes['columns']}>
          <Card as="section" aria-labelledby="company-completeness">
            <Stack>
              <Title level={2} size={3} id="company-completeness">
                {t('company:overview.completeness')}
              </Title>
              <Progress label={t('company:overview.completeness')} value={completeness.percent / 100} />
              <Text size="sm" tone="quiet">
                {format.percent(completeness.percent / 100)}
              </Text>
              {completeness.missing.length === 0 && <Text>{t('company:overview.complete')}</Text>}
              {required.length > 0 && (
                <>
                  <Title level={3}>{t('company:overview.missingRequired')}</Title>
                  <GapList missing={required} />
                </>
              )}
              {completeness.missing.length > required.length && (
                <>
                  <Title level={3}>{t('company:overview.missingOptional')}</Title>
                  <GapList missing={completeness.missing.filter((gap) => !gap.required).slice(0, gapsShown)} />
                </>
              )}
            </Stack>
          </Card>
          <Card as="section" aria-labelledby="company-checks">
            <Stack>
              <Title level={2} size={3} id="company-checks">
                {t('company:overview.checks')}
              </Title>
              {company.checks.length === 0 ? (
                <Text tone="quiet">{t('company:overview.checksNone')}</Text>
              ) : (
                <CheckList checks={company.checks} />
              )}
            </Stack>
          </Card>
          {panels}
        </div>
        {company.availableActions.includes('archive') && <EndListing />}
      </Stack>
    </>
  );
}

const statusTone = {
  draft: 'neutral',
  submitted: 'neutral',
  changes_requested: 'attention',
  rejected: 'attention',
  approved: 'good',
  suspended: 'attention',
  archived: 'neutral',
} as const satisfies Record<OwnCompany['status'], 'neutral' | 'good' | 'attention'>;

/** Decisions that say something the member has to know beyond the status itself. */
const remarked = new Set<string>(['request_changes', 'reject', 'suspend', 'archive', 'refuse_change']);

function nextStep(status: OwnCompany['status'], isReady: boolean) {
  if (status === 'changes_requested') return 'company:overview.correct';
  return isReady ? 'company:overview.review' : 'company:overview.continue';
}

function EndListing() {
  const { t } = useTranslation();
  const archive = useArchiveCompany();
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      {archive.error !== null && <Notice tone="attention" live title={problemText(archive.error).title} />}
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('company:overview.archive.action')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('company:overview.archive.title')}
        detail={t('company:overview.archive.detail')}
        confirmLabel={t('company:overview.archive.confirm')}
        isDanger
        loading={archive.isPending}
        onConfirm={() =>
          archive.mutate(undefined, {
            onSuccess: () => toast.success(t('company:overview.archive.done')),
            onSettled: () => setAsking(false),
          })
        }
      />
    </div>
  );
}
