import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { changeLocale, currentLocale, localeOfAddress } from '../../lib/i18n.ts';
import { updateAccount, useSession } from '../../lib/session.ts';
import { readStored, writeStored } from '../../lib/storage.ts';
import { unsavedChoiceKey } from '../../lib/use-choose-locale.ts';

/**
 * Brings device and account to one language when somebody's session becomes known: a choice made here and not yet saved
 * goes to the account; otherwise the account's language is shown, unless the address asks for another.
 */
export function LocaleKeeper() {
  const queryClient = useQueryClient();
  const { user } = useSession();
  const userId = user?.id;
  const saved = user?.locale;

  useEffect(() => {
    if (userId === undefined || saved === undefined) return;
    const shown = currentLocale();
    if (saved === shown) {
      writeStored(unsavedChoiceKey, null);
      return;
    }
    if (readStored(unsavedChoiceKey) !== null) {
      updateAccount(queryClient, { locale: shown }).then(
        () => writeStored(unsavedChoiceKey, null),
        // Tried again with the next session; the reader already has the language they chose.
        () => undefined,
      );
      return;
    }
    if (localeOfAddress() === undefined) void changeLocale(saved, { remember: true });
  }, [queryClient, userId, saved]);

  return null;
}
