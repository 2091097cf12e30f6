import { languagesOf, locales, type LocalisedText } from '@karakoram/domain';
import { AppError, type FieldIssue } from '../../platform/http/app-error.ts';

interface AnnouncedTexts {
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
}

function missingTexts({ title, summary }: AnnouncedTexts): FieldIssue[] {
  return Object.entries({ title, summary }).flatMap(([field, text]) => {
    const written = languagesOf(text);
    return locales
      .filter((locale) => !written.includes(locale))
      .map((locale) => ({ pointer: `/${field}/${locale}`, code: 'every_language_required', params: {} }));
  });
}

/** Everybody can look for a resource in their language. @throws AppError `RESOURCE_INCOMPLETE` */
export function requireAnnounceable({ title, summary }: AnnouncedTexts): void {
  const errors = missingTexts({ title, summary });
  if (errors.length > 0) throw new AppError('RESOURCE_INCOMPLETE', { errors });
}

/** As `requireAnnounceable`, and there is something to read. @throws AppError `RESOURCE_INCOMPLETE` */
export function requirePublishable({ title, summary }: AnnouncedTexts, versions: number): void {
  const errors = missingTexts({ title, summary });
  if (versions === 0) errors.push({ pointer: '/versions', code: 'version_required', params: {} });
  if (errors.length > 0) throw new AppError('RESOURCE_INCOMPLETE', { errors });
}
