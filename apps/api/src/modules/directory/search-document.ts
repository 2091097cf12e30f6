import { locales, type LocalisedText } from '@karakoram/domain';
import { conceptsIn } from '@karakoram/intake';
import { nameForms, tag, taxonomy, tokenise } from '@karakoram/taxonomy';

/** The texts of a company that are searched. */
export interface SearchableCompany {
  readonly names: LocalisedText;
  readonly summary: LocalisedText;
  readonly description: LocalisedText;
  readonly sectors: readonly string[];
  readonly offers: readonly SearchableStatement[];
  readonly needs: readonly SearchableStatement[];
}

interface SearchableStatement {
  readonly text: LocalisedText;
  readonly concepts: readonly string[];
}

export interface SearchDocument {
  /** Every form of every name, separated by line feeds: the column that trigrams index. */
  readonly names: string;
  /** A `tsvector` literal: names weigh A, concepts and sectors B, offers and needs C, the rest D. */
  readonly document: string;
  /** Concepts found in names, summary and description. */
  readonly fieldConcepts: string[];
}

/** PostgreSQL keeps positions up to this one and at most 256 a lexeme. */
const lastPosition = 16_383;
const positionsPerLexeme = 255;

/** The lexeme under which a concept or sector is indexed, in a name space that no word of a text can enter. */
export function codeLexeme(code: string): string {
  return `#${code}`;
}

/** The sectors that texts name: who writes "AI" is found by 人工智能, whatever sectors they ticked. */
function sectorsIn(texts: readonly LocalisedText[]): string[] {
  return allTexts(texts).flatMap((text) => tag(text).flatMap(({ kind, code }) => (kind === 'sector' ? [code] : [])));
}

/** Builds what the search index stores of a company. Pure and deterministic. */
export function searchDocument(company: SearchableCompany): SearchDocument {
  const fieldConcepts = conceptsIn(company.names, company.summary, company.description);
  const statements = [...company.offers, ...company.needs];
  const concepts = new Set([...fieldConcepts, ...statements.flatMap(({ concepts }) => concepts)]);
  const texts = [company.names, company.summary, company.description, ...statements.map(({ text }) => text)];
  const codes = new Set([...company.sectors, ...sectorsIn(texts), ...[...concepts].flatMap(withAncestors)]);

  const lexemes = new Lexemes();
  for (const name of allTexts([company.names])) lexemes.addAll(tokenise(name), 'A');
  lexemes.addAll([...codes].map(codeLexeme), 'B');
  for (const text of allTexts(statements.map(({ text }) => text))) lexemes.addAll(tokenise(text), 'C');
  for (const text of allTexts([company.summary, company.description])) lexemes.addAll(tokenise(text), 'D');

  const names = new Set(allTexts([company.names]).flatMap((name) => nameForms(name)));
  return { names: [...names].join('\n'), document: lexemes.toString(), fieldConcepts };
}

function allTexts(texts: readonly LocalisedText[]): string[] {
  return texts.flatMap((text) => locales.flatMap((locale) => text[locale] ?? []));
}

/** A concept with its parents and its sector, so that a search for the general finds the particular. */
function withAncestors(code: string): string[] {
  const chain = [code];
  for (let parent = taxonomy.parentOf(code); parent !== undefined; parent = taxonomy.parentOf(parent))
    chain.push(parent);
  const sector = taxonomy.sectorOf(code);
  return sector === undefined ? chain : [...chain, sector];
}

/** Collects lexemes with positions and weights, and writes them as a `tsvector` literal. */
class Lexemes {
  readonly #positions = new Map<string, string[]>();
  #next = 1;

  addAll(tokens: readonly string[], weight: 'A' | 'B' | 'C' | 'D'): void {
    for (const token of tokens) {
      const positions = this.#positions.get(token) ?? [];
      if (positions.length < positionsPerLexeme) positions.push(`${Math.min(this.#next, lastPosition)}${weight}`);
      this.#positions.set(token, positions);
      this.#next += 1;
    }
  }

  toString(): string {
    return [...this.#positions].map(([lexeme, positions]) => `${quote(lexeme)}:${positions.join(',')}`).join(' ');
  }
}

function quote(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
