import { z } from 'zod';
import type { TranslationProtocol } from './translation-protocol.ts';

const Answer = z.object({ translatedText: z.string() });

/** LibreTranslate's `POST /translate`. It knows our languages by the same codes. */
export function libreTranslate(apiKey: string | undefined): TranslationProtocol {
  return {
    request: ({ text, from, to }) => ({
      path: '/translate',
      headers: {},
      body: { q: text, source: from, target: to, format: 'text', ...(apiKey === undefined ? {} : { api_key: apiKey }) },
    }),
    read: (answer) => Answer.safeParse(answer).data?.translatedText,
  };
}
