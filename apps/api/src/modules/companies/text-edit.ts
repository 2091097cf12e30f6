import type { TextOriginsInput } from '@karakoram/contracts';
import {
  circularOrigin,
  locales,
  originsAfterEdit,
  originsAfterStatement,
  type LocalisedText,
  type TextOrigins,
} from '@karakoram/domain';
import type { FieldIssues } from '../../platform/http/field-issues.ts';
import { cleanParagraphs, cleanTexts } from './company-validation.ts';

/** A localised text as it is stored, with where its translations come from. */
interface StoredText {
  readonly text: LocalisedText;
  readonly origins: TextOrigins;
}

/** What an edit says about it; undefined: nothing. */
interface TextEdit {
  readonly text: LocalisedText | undefined;
  readonly origins: TextOriginsInput | undefined;
}

interface Reading {
  /** Of the origins. */
  readonly pointer: string;
  readonly issues: FieldIssues;
  readonly now: string;
}

/** The text after an edit. Refuses translations that go back to themselves: there must be an original. */
export function textAfter(before: StoredText, edit: TextEdit, { pointer, issues, now }: Reading): StoredText {
  const text = edit.text === undefined ? before.text : cleanTexts(edit.text);
  const origins =
    edit.origins === undefined
      ? originsAfterEdit(before.origins, text)
      : originsAfterStatement(cleanSources(edit.origins), text, before.origins, now);
  const circle = circularOrigin(origins);
  if (circle !== undefined) issues.add(`${pointer}/${circle}/from`, 'choice_invalid');
  return { text, origins };
}

/** Sources as a text is stored, so that the two can be compared. */
function cleanSources(origins: TextOriginsInput): TextOriginsInput {
  const cleaned: TextOriginsInput = {};
  for (const locale of locales) {
    const origin = origins[locale];
    if (origin !== undefined) cleaned[locale] = { ...origin, source: cleanParagraphs(origin.source) };
  }
  return cleaned;
}
