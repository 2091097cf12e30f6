import type { SuggestionView } from '@karakoram/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { usePermission } from '../../lib/session.ts';
import { ReaderName, useReaderName } from '../company/index.ts';
import { Anchor, Awaited, Card, CompanyLogo, Text, Title } from '../ui/index.ts';
import { suggestionListQuery } from './api/suggestion-list.ts';
import { useReasonWords } from './use-reason-words.ts';
import classes from './best-suggestions.module.css';

const shown = 3;

/** The first few suggestions, for the overview of the reader's company; nothing for those who have none. */
export function BestSuggestions() {
  const { t } = useTranslation();
  const titleId = useId();
  const mayRead = usePermission('suggestion:read');
  const { data, error, refetch } = useInfiniteQuery({ ...suggestionListQuery('open', shown), enabled: mayRead });
  if (!mayRead) return null;
  const suggestions = data?.pages[0]?.items;
  return (
    <Card as="section" aria-labelledby={titleId}>
      <div className={classes['head']}>
        <Title level={2} size={3} id={titleId}>
          {t('suggestions:best.title')}
        </Title>
        <Anchor to="/suggestions">{t('suggestions:best.all')}</Anchor>
      </div>
      {!suggestions && <Awaited level={3} error={error} onRetry={() => void refetch()} rows={shown} rowHeight="64px" />}
      {suggestions?.length === 0 && <Text tone="quiet">{t('suggestions:best.empty')}</Text>}
      {suggestions && suggestions.length > 0 && (
        <ul className={classes['list']}>
          {suggestions.map((suggestion) => (
            <Row key={suggestion.company.id} suggestion={suggestion} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Row({ suggestion: { company, joint, reasonsForUs } }: { suggestion: SuggestionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useReaderName()(company.names);
  const words = useReasonWords();
  const [reason] = reasonsForUs;
  const percent = format.percent(joint.percent / 100);
  return (
    <li className={classes['row']}>
      <CompanyLogo name={name} src={company.logoUrl} size="sm" />
      <div className={classes['words']}>
        <p className={classes['name']}>
          <Anchor to="/companies/$companyId" params={{ companyId: company.id }} tone="quiet">
            <ReaderName names={company.names} />
          </Anchor>
        </p>
        {reason && (
          <Text size="sm" tone="quiet" lines={3}>
            {words(reason, 'us') ?? ''}
          </Text>
        )}
      </div>
      <span className={classes['joint']} title={t('suggestions:fit.jointOf', { percent })}>
        {percent}
        <span className="k-visually-hidden"> {t('suggestions:fit.joint')}</span>
      </span>
    </li>
  );
}
