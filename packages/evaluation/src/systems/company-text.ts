import { locales, type LocalisedText } from '@karakoram/domain';
import { tokenise } from '@karakoram/taxonomy';
import type { DatasetCompany } from '../dataset/dataset.ts';

/** All words by which a company describes itself, its needs apart. */
export function profileTokens({ names, summary, description, tags = [], offers = [] }: DatasetCompany): string[] {
  return [
    ...textTokens(names, summary, description, ...offers.map(({ text }) => text)),
    ...[...tags, ...offers.flatMap((offer) => offer.tags ?? [])].flatMap(tokenise),
  ];
}

/** The words by which a company says what it looks for; where it says nothing, those by which it describes itself. */
export function wantedTokens(company: DatasetCompany): string[] {
  const { needs = [] } = company;
  const said = [
    ...textTokens(...needs.map(({ text }) => text)),
    ...needs.flatMap(({ tags = [] }) => tags).flatMap(tokenise),
  ];
  return said.length > 0 ? said : profileTokens(company);
}

function textTokens(...texts: readonly (LocalisedText | undefined)[]): string[] {
  return texts.flatMap((text) => locales.flatMap((locale) => tokenise(text?.[locale] ?? '')));
}
