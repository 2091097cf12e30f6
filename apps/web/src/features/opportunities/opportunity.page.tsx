import { useQuery } from '@tanstack/react-query';
import { IconFileOff, IconLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthorLine, KindBadges, OpportunityContentView } from '../../components/opportunity/index.ts';
import {
  Anchor,
  Awaited,
  Badge,
  Button,
  ButtonLink,
  Card,
  EmptyState,
  Group,
  LanguageTag,
  Notice,
  OriginTags,
  PageHeader,
  Sidebar,
  Stack,
  Text,
  Title,
} from '../../components/ui/index.ts';
import { useFormat } from '../../lib/format.ts';
import { isGone } from '../../lib/problem.ts';
import { useSession } from '../../lib/session.ts';
import { toast } from '../../lib/toast.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { opportunityQuery } from './api/opportunities.ts';
import classes from './opportunities.module.css';

export interface OpportunityPageProps {
  opportunityId: string;
  /** The button to express interest, and where the reader stands; null where there is nothing to say. */
  interest: ReactNode;
}

/** An opportunity for everybody: what is offered or sought, by whom, until when, and how to answer. */
export function OpportunityPage({ opportunityId, interest }: OpportunityPageProps) {
  const { t } = useTranslation();
  const pick = useLocalised();
  const { user } = useSession();
  const { data: opportunity, error, refetch } = useQuery(opportunityQuery(opportunityId));

  if (isGone(error)) {
    return (
      <EmptyState
        level={1}
        icon={<IconFileOff size={36} stroke={1.5} />}
        title={t('opportunities:page.gone.title')}
        detail={t('opportunities:page.gone.detail')}
        actions={
          <ButtonLink to="/opportunities" variant="primary">
            {t('opportunities:page.gone.action')}
          </ButtonLink>
        }
      />
    );
  }
  if (opportunity === undefined) {
    return <Awaited level={1} error={error} onRetry={() => void refetch()} rows={3} rowHeight="180px" />;
  }

  const title = pick(opportunity.title, opportunity.origins.title);
  return (
    <article>
      <PageHeader
        title={title?.text ?? ''}
        parent={<Anchor to="/opportunities">{t('opportunities:page.parent')}</Anchor>}
        heading={
          <span lang={title?.lang} dir={title?.dir}>
            {title?.text}
          </span>
        }
        lead={
          title?.isForeign === true || title?.origin !== undefined ? (
            <>
              {title.isForeign && <LanguageTag locale={title.locale} />} <OriginTags origin={title.origin} />
            </>
          ) : undefined
        }
      />
      <Stack>
        <Group gap="xs">
          <KindBadges {...opportunity} />
          {!opportunity.open && <Badge tone="attention">{t('opportunities:card.closed')}</Badge>}
        </Group>
        {opportunity.author.invented && <Notice>{t('opportunities:page.invented')}</Notice>}
        {opportunity.own && (
          <Notice>
            {t('opportunities:page.own')}{' '}
            <Anchor to="/company/opportunities/$opportunityId" params={{ opportunityId }}>
              {t('opportunities:page.manage')}
            </Anchor>
          </Notice>
        )}
        <Sidebar
          side="end"
          aside={
            <div className={classes['side']}>
              {interest}
              {user === null && opportunity.open && (
                <ButtonLink
                  to="/sign-in"
                  search={{ redirect: `/opportunities/${opportunityId}` }}
                  variant="primary"
                  fullWidth
                >
                  {t('opportunities:page.signIn')}
                </ButtonLink>
              )}
              <Card as="section" aria-labelledby="author" padding="sm">
                <Stack gap="xs">
                  <Title level={2} size={5} id="author">
                    {t('opportunities:page.author')}
                  </Title>
                  <AuthorLine author={opportunity.author} />
                  {opportunity.author.company === null && (
                    <Text size="sm" tone="quiet">
                      {t('opportunities:anonymous.hint')}
                    </Text>
                  )}
                </Stack>
              </Card>
              <Card padding="sm">
                <Stack gap="sm">
                  <Dates {...opportunity} />
                  <ShareButton opportunityId={opportunityId} />
                </Stack>
              </Card>
            </div>
          }
        >
          <OpportunityContentView content={opportunity} attachments={opportunity.attachments} />
        </Sidebar>
      </Stack>
    </article>
  );
}

interface DatesProps {
  publishedAt: string;
  revisedAt: string | null;
  expiresAt: string;
}

function Dates({ publishedAt, revisedAt, expiresAt }: DatesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const dates = [
    ['published', publishedAt, format.date],
    ['revised', revisedAt, format.date],
    ['expires', expiresAt, format.day],
  ] as const;
  return (
    <dl className={classes['dates']}>
      {dates.map(
        ([name, date, written]) =>
          date !== null && (
            <div key={name} className={classes['date']}>
              <dt>{t(`opportunities:page.${name}`)}</dt>
              <dd>{written(date)}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function ShareButton({ opportunityId }: { opportunityId: string }) {
  const { t } = useTranslation();
  const share = async (): Promise<void> => {
    await navigator.clipboard.writeText(`${window.location.origin}/opportunities/${opportunityId}`);
    toast.success(t('opportunities:page.shared'));
  };
  return (
    <Button size="sm" icon={<IconLink size={16} aria-hidden />} onClick={() => void share()}>
      {t('opportunities:page.share')}
    </Button>
  );
}
