import { useTaxonomyNames } from '../../lib/taxonomy.ts';
import { Badge } from '../ui/index.ts';
import classes from './chips.module.css';

/** The sectors of a company. */
export function SectorBadges({ codes }: { codes: readonly string[] }) {
  const { sectorName } = useTaxonomyNames();
  if (codes.length === 0) return null;
  return (
    <ul className={classes['chips']}>
      {codes.map((code) => (
        <li key={code}>
          <Badge>{sectorName(code)}</Badge>
        </li>
      ))}
    </ul>
  );
}
