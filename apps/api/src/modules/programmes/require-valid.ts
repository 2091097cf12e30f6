import type { CreateProgrammeBody } from '@karakoram/contracts';
import { languagesOf, type LocalisedText, mayRunProgramme, type UserActor } from '@karakoram/domain';
import { cityByCode } from '@karakoram/domain/places';
import { AppError, type FieldIssue } from '../../platform/http/app-error.ts';
import { missingLanguages } from '../../platform/http/every-language.ts';

/** @throws AppError `VALIDATION_FAILED` for an organiser that the user may not speak for, or a place that is not in the zone. */
export function requireValid(user: UserActor, { organiser, cityCode, zone }: CreateProgrammeBody): void {
  const errors: FieldIssue[] = [];
  if (!mayRunProgramme(user, organiser)) errors.push({ pointer: '/organiser', code: 'choice_invalid', params: {} });
  if (cityCode !== null) {
    const city = cityByCode(cityCode);
    if (city === undefined) errors.push({ pointer: '/cityCode', code: 'choice_invalid', params: {} });
    else if (city.country !== zone) errors.push({ pointer: '/cityCode', code: 'place_not_in_zone', params: {} });
  }
  if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { errors });
}

interface AnnouncedTexts {
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  readonly description: LocalisedText;
}

/** What is missing before everybody can read about a programme: title and summary in every language, the description in one. */
function missingTexts({ title, summary, description }: AnnouncedTexts): FieldIssue[] {
  const missing = missingLanguages({ title, summary });
  if (languagesOf(description).length > 0) return missing;
  return [...missing, { pointer: '/description', code: 'required', params: {} }];
}

/** @throws AppError `PROGRAMME_INCOMPLETE` */
export function requireAnnounceable(texts: AnnouncedTexts): void {
  const errors = missingTexts(texts);
  if (errors.length > 0) throw new AppError('PROGRAMME_INCOMPLETE', { errors });
}

/** As `requireAnnounceable`, for the moment of publishing, when registration must still lie ahead. @throws AppError `PROGRAMME_INCOMPLETE` */
export function requirePublishable(texts: AnnouncedTexts, registrationEndsAt: Date, now: Date): void {
  const errors = missingTexts(texts);
  if (registrationEndsAt <= now) errors.push({ pointer: '/registrationEndsAt', code: 'moment_over', params: {} });
  if (errors.length > 0) throw new AppError('PROGRAMME_INCOMPLETE', { errors });
}
