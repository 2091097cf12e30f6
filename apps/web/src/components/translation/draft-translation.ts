import type { DraftTranslationBody, TranslationDraft } from '@karakoram/contracts';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api-client.ts';

/** Has a text drafted in another language. It leaves the site only here, and only because somebody pressed a button. */
export function useDraftTranslation() {
  return useMutation({
    mutationFn: (body: DraftTranslationBody) => api.post<TranslationDraft>('/company/translation-drafts', body),
    meta: { showsErrors: true },
  });
}
