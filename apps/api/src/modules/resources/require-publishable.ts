import type { LocalisedText } from '@karakoram/domain';
import { AppError } from '../../platform/http/app-error.ts';
import { missingLanguages } from '../../platform/http/every-language.ts';

interface AnnouncedTexts {
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
}

/** Everybody can look for a resource in their language. @throws AppError `RESOURCE_INCOMPLETE` */
export function requireAnnounceable({ title, summary }: AnnouncedTexts): void {
  const errors = missingLanguages({ title, summary });
  if (errors.length > 0) throw new AppError('RESOURCE_INCOMPLETE', { errors });
}

/** As `requireAnnounceable`, and there is something to read. @throws AppError `RESOURCE_INCOMPLETE` */
export function requirePublishable({ title, summary }: AnnouncedTexts, versions: number): void {
  const errors = missingLanguages({ title, summary });
  if (versions === 0) errors.push({ pointer: '/versions', code: 'version_required', params: {} });
  if (errors.length > 0) throw new AppError('RESOURCE_INCOMPLETE', { errors });
}
