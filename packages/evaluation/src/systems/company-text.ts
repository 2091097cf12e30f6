import { locales, type LocalisedText } from '@karakoram/domain';
import { tokenise } from '@karakoram/taxonomy';
import type { DatasetCompany } from '../dataset/dataset.ts';

/** All words by which a company describes itself, its needs apart. */
export function profileTokens({ names, summary, description, tags = [], offers = [] }: DatasetCompany): string[] {
  return [...textTokens(names, summary, description), ...tags.flatMap(tokenise), ...statementTokens(offers)];
}

/** The words by which a company says what it looks for; where it says nothing, those by which it describes itself. */
export function wantedTokens(company: DatasetCompany): string[] {
  const said = statementTokens(company.needs ?? []);
  return said.length > 0 ? said : profileTokens(company);
}

/** All words of a company. */
export function companyTokens(company: DatasetCompany): string[] {
  return [...profileTokens(company), ...statementTokens(company.needs ?? [])];
}

function statementTokens(statements: NonNullable<DatasetCompany['offers']>): string[] {
  return statements.flatMap(({ text, tags = [] }) => [...textTokens(text), ...tags.flatMap(tokenise)]);
}

function textTokens(...texts: readonly (LocalisedText | undefined)[]): string[] {
  return texts.flatMap((text) => locales.flatMap((locale) => tokenise(text?.[locale] ?? '')));
}
