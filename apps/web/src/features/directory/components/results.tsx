import type { DirectoryItem } from '@karakoram/contracts';
import { CompanyCardView } from '../../../components/company/index.ts';
import { Stack } from '../../../components/ui/index.ts';
import { MatchedNote } from './matched-note.tsx';

/** The companies found, one below the other so that they can be compared. */
export function Results({ items }: { items: readonly DirectoryItem[] }) {
  return (
    <Stack as="ul">
      {items.map((item) => (
        <CompanyCardView
          key={item.id}
          as="li"
          company={item}
          note={item.matched === null ? undefined : <MatchedNote matched={item.matched} />}
        />
      ))}
    </Stack>
  );
}
