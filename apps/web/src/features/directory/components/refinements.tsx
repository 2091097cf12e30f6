import type { Refinements as RefinementsView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../../components/ui/index.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import type { DirectorySearch } from '../directory.search.ts';
import { withFilter, withQuery } from '../filters.ts';
import classes from './refinements.module.css';

interface RefinementsProps {
  search: DirectorySearch;
  refinements: RefinementsView;
  onChange: (search: DirectorySearch) => void;
}

const relations = ['narrower', 'broader', 'related'] as const;

/** Concepts below, above and beside the one that is searched; a press goes on with it. */
export function Refinements({ search, refinements, onChange }: RefinementsProps) {
  const { t } = useTranslation();
  const { conceptName, sectorName } = useTaxonomyNames();
  const { rest, items } = refinements;
  const goOn = ({ kind, code }: RefinementsView['items'][number]): void => {
    const next = withFilter(withQuery(search, rest), 'concept', code, kind === 'concept');
    onChange(kind === 'sector' ? { ...next, sector: code } : next);
  };
  return (
    <div className={classes['refinements']}>
      {relations.map((relation) => {
        const ofRelation = items.filter((item) => item.relation === relation);
        if (ofRelation.length === 0) return null;
        return (
          <div key={relation} className={classes['group']} role="group" aria-label={t(`directory:refine.${relation}`)}>
            <span className={classes['label']} aria-hidden>
              {t(`directory:refine.${relation}`)}
            </span>
            {ofRelation.map((item) => (
              <button key={item.code} type="button" className={classes['chip']} onClick={() => goOn(item)}>
                {(item.kind === 'sector' ? sectorName(item.code) : conceptName(item.code)) ?? <Skeleton width="5em" />}
              </button>
            ))}
          </div>
        );
      })}
    </div>
  );
}
