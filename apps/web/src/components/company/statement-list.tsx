import { shortCardStatements, type StatementView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { useTaxonomyNames } from '../../lib/taxonomy.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { DraftTag, Skeleton, Text } from '../ui/index.ts';
import classes from './statement-list.module.css';

interface StatementListProps {
  label: string;
  statements: readonly StatementView[];
  empty: string;
  /** How many there are, where `statements` are the first of them. */
  count?: number;
}

/** So many are shown. */
const limit = shortCardStatements;

/** Offers or needs as a short column that can be compared with its neighbours. */
export function StatementList({ label, statements, empty, count = statements.length }: StatementListProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['column']}>
      <p className={classes['label']}>{label}</p>
      {statements.length === 0 ? (
        <Text tone="quiet" size="sm">
          {empty}
        </Text>
      ) : (
        <ul className={classes['list']}>
          {statements.slice(0, limit).map((statement) => (
            <li key={statement.id}>
              <StatementLine statement={statement} />
            </li>
          ))}
        </ul>
      )}
      {count > limit && (
        <Text tone="quiet" size="sm">
          {t('directory:card.moreOffers', { count: count - limit })}
        </Text>
      )}
    </div>
  );
}

/** One statement in a line or two: its text if the reader can read it, otherwise its concepts in the reader's language. */
function StatementLine({ statement }: { statement: StatementView }) {
  const picked = useLocalised()(statement.text, statement.textOrigins);
  const { conceptName } = useTaxonomyNames();
  if (picked && (!picked.isForeign || statement.concepts.length === 0)) {
    return (
      <>
        <bdi lang={picked.lang} dir={picked.dir} className={classes['line']}>
          {picked.text}
        </bdi>
        <DraftTag origin={picked.origin} />
      </>
    );
  }
  const names = statement.concepts.slice(0, 3).map(conceptName);
  if (names.some((name) => name === undefined)) return <Skeleton width="70%" />;
  return <span className={classes['line']}>{names.join(' · ')}</span>;
}
