import { useTaxonomyNames } from '../../lib/taxonomy.ts';
import { Anchor, Skeleton } from '../ui/index.ts';
import classes from './chips.module.css';

export interface ConceptChipsProps {
  codes: readonly string[];
  /** At most so many; the first are those that the company chose itself. */
  limit?: number;
  /** Each leads to the directory of companies that name the concept. */
  linked?: boolean;
}

/** Concepts by their names in the reader's language. */
export function ConceptChips({ codes, limit = codes.length, linked = false }: ConceptChipsProps) {
  const { conceptName } = useTaxonomyNames();
  if (codes.length === 0) return null;
  return (
    <ul className={classes['chips']}>
      {codes.slice(0, limit).map((code) => {
        const name = conceptName(code);
        return (
          <li key={code} className={classes['concept']}>
            {name === undefined && <Skeleton width="6em" />}
            {name !== undefined && !linked && name}
            {name !== undefined && linked && (
              <Anchor to="/directory" search={{ concept: code }} tone="quiet">
                {name}
              </Anchor>
            )}
          </li>
        );
      })}
    </ul>
  );
}
