import type { Locale } from '@karakoram/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { changeLocale } from './i18n.ts';
import { ProblemError } from './problem.ts';
import { sessionQuery, updateAccount } from './session.ts';
import { writeStored } from './storage.ts';

/** Set while a choice made by a visitor waits to be saved with the account they sign in to. */
export const unsavedChoiceKey = 'karakoram.locale-unsaved';

/** Shows another language at once, and keeps it: on this device, and with the account of who is signed in. */
export function useChooseLocale(): (locale: Locale) => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(
    async (locale) => {
      await changeLocale(locale, { remember: true });
      writeStored(unsavedChoiceKey, '1');
      if (!queryClient.getQueryData(sessionQuery.queryKey)?.user) return;
      try {
        await updateAccount(queryClient, { locale });
        writeStored(unsavedChoiceKey, null);
      } catch (error) {
        // The page already speaks the new language; the mark has it saved with the next session.
        if (!(error instanceof ProblemError)) throw error;
      }
    },
    [queryClient],
  );
}
