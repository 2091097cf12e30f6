import type { DirectoryItem } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { CompanyCardView } from '../../../components/company/index.ts';
import { Stack } from '../../../components/ui/index.ts';
import { useLocale } from '../../../lib/i18n.ts';

/** The companies found, one below the other so that they can be compared. */
export function Results({ items }: { items: readonly DirectoryItem[] }) {
  return (
    <Stack as="ul">
      {items.map((item) => (
        <CompanyCardView key={item.id} as="li" company={item} note={<MatchedNote matched={item.matched} />} />
      ))}
    </Stack>
  );
}

/** Where the words stand, if in a text that the reader does not see as it was written. */
function MatchedNote({ matched }: { matched: DirectoryItem['matched'] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (matched === null || matched.locale === locale) return null;
  return t(`directory:card.matched.${matched.field}`, { language: t(`enums:language.${matched.locale}`) });
}
