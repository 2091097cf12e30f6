import { localeTraits } from '@karakoram/i18n';
import { read } from './api-client.ts';
import { currentLocale } from './i18n.ts';
import { networkProblem, problemOf } from './problem.ts';

/**
 * Posts a file under /api/v1 and tells how much of it is on its way, from 0 to 1: `fetch` does not. Answers and failures are
 * those of `api.post`; one that `signal` stops fails as one that broke off.
 */
export async function upload<Output>(
  route: string,
  body: FormData,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<Output> {
  const response = await new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${route}`);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', localeTraits[currentLocale()].htmlLang);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () => resolve(new Response(request.responseText, { status: request.status })));
    request.addEventListener('error', (event) => reject(networkProblem(event)));
    request.addEventListener('abort', (event) => reject(networkProblem(signal?.reason ?? event)));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
  if (!response.ok) throw await problemOf(response);
  return read<Output>(response);
}
