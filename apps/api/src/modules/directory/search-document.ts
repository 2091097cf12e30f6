import { locales, type LocalisedText } from '@karakoram/domain';
import { conceptsIn, proseOf } from '@karakoram/intake';
import { nameForms, phraseVariants, tag, taxonomy, tokenise, tokeniseQuery } from '@karakoram/taxonomy';

/** The texts of a company that are searched. */
export interface SearchableCompany {
  readonly names: LocalisedText;
  readonly summary: LocalisedText;
  readonly description: LocalisedText;
  readonly sectors: readonly string[];
  readonly offers: readonly SearchableStatement[];
  readonly needs: readonly SearchableStatement[];
  /** What only a machine has translated: found by its words, and names no concept. */
  readonly unconfirmed: readonly LocalisedText[];
}

interface SearchableStatement {
  readonly text: LocalisedText;
  readonly concepts: readonly string[];
}

export interface SearchDocument {
  /** Every form of every name, separated by line feeds: the column that trigrams index. */
  readonly names: string;
  /**
   * A `tsvector` literal. Words: names weigh A, offers and needs C, the rest D. Concepts and sectors, once for each mention:
   * names A; offers, ticked sectors and first sentences B; needs C; the rest D. Without a position: which of them are
   * mentioned with A or B, and every form of every name.
   */
  readonly document: string;
  /** Concepts found in names, summary and description. */
  readonly fieldConcepts: string[];
}

/** PostgreSQL keeps positions up to this one and at most 256 a lexeme. */
const lastPosition = 16_383;
const positionsPerLexeme = 255;

/** Characters of a name that tell it from others; a lexeme has no more than two kilobytes. */
const longestName = 300;

/** The lexeme of a company that names this very concept or sector, in a name space that no word of a text can enter. */
export function codeLexeme(code: string): string {
  return `#${code}`;
}

/** The lexeme of a company that names something below the concept or sector, or has ticked the sector. */
export function branchLexeme(code: string): string {
  return `#${code}/`;
}

/**
 * The lexeme of a company that mentions it where it says what it is: in its name, a first sentence or an offer. A query could
 * ask for the weights of a mention instead, but then every document that the index finds is unpacked to look at them.
 */
export function prominentLexeme(lexeme: string): string {
  return `${lexeme}!`;
}

/**
 * The lexeme of a company of this very name, normalised as `nameForms` does. Blanks are left out: where one word of a name ends
 * is what writers differ in.
 */
export function nameLexeme(name: string): string {
  return `=${name.replaceAll(' ', '').slice(0, longestName)}`;
}

/**
 * A `tsquery` that finds every document of a company whose texts have one of the words, and others that have their parts apart
 * from each other; undefined where there is nothing to ask for.
 */
export function documentsWith(words: readonly string[]): string | undefined {
  const alternatives = words.flatMap(phraseVariants).flatMap((word) => {
    const tokens = [...new Set(tokeniseQuery(word))];
    // A single Han character is a token only where it stands alone; it begins those of its words.
    const lexemes = tokens.map((token) => (/^\p{Script=Han}$/u.test(token) ? `${quote(token)}:*` : quote(token)));
    return lexemes.length === 0 ? [] : [`(${lexemes.join(' & ')})`];
  });
  return alternatives.length === 0 ? undefined : [...new Set(alternatives)].join(' | ');
}

/** Builds what the search index stores of a company. Pure and deterministic. */
export function searchDocument(company: SearchableCompany): SearchDocument {
  const fieldConcepts = conceptsIn(company.names, company.summary, company.description);
  const statements = [...company.offers, ...company.needs];
  const proseTexts = proseOf(company.summary, company.description);

  const lexemes = new Lexemes();
  for (const name of allTexts([company.names])) lexemes.addAll(tokenise(name), 'A');
  for (const text of allTexts(statements.map(({ text }) => text))) lexemes.addAll(tokenise(text), 'C');
  for (const text of proseTexts) lexemes.addAll(tokenise(text), 'D');
  for (const text of allTexts(company.unconfirmed)) lexemes.addAll(tokenise(text), 'D');

  // After the words, so that a word stands where it does in its text. Every mention counts, and where it is made.
  for (const name of allTexts([company.names])) lexemes.addMentions(codesNamed(name).flatMap(withBranches), 'A');
  lexemes.addMentions(company.sectors.map(branchLexeme), 'B');
  lexemes.addMentions(company.offers.flatMap(codesOfStatement).flatMap(withBranches), 'B');
  lexemes.addMentions(company.needs.flatMap(codesOfStatement).flatMap(withBranches), 'C');
  for (const text of proseTexts) {
    const opening = openingOf(text);
    lexemes.addMentions(codesNamed(text.slice(0, opening)).flatMap(withBranches), 'B');
    lexemes.addMentions(codesNamed(text.slice(opening)).flatMap(withBranches), 'D');
  }

  const names = new Set(allTexts([company.names]).flatMap((name) => nameForms(name)));
  for (const name of names) lexemes.addBare(nameLexeme(name));
  return { names: [...names].join('\n'), document: lexemes.toString(), fieldConcepts };
}

/** Where the first sentence ends: there firms say what they are, and later what else they do. */
function openingOf(text: string): number {
  const end = /[!?。！？۔]|(?<!\b(?:Co|Ltd|Inc|Corp|No|Pvt|[A-Z]))\.(?=\s)/u.exec(text);
  return end === null ? text.length : end.index + 1;
}

/** Every mention of a concept or sector, with repetitions: who writes "AI" is found by 人工智能, whatever sectors they ticked. */
function codesNamed(text: string): string[] {
  return tag(text).map(({ code }) => code);
}

/** The concepts of a statement, and the sectors that only its text names. */
function codesOfStatement({ text, concepts }: SearchableStatement): string[] {
  return [...new Set([...concepts, ...allTexts([text]).flatMap(codesNamed)])];
}

/** The lexeme of a concept with those of its parents and its sector, so that a search for the general finds the particular. */
function withBranches(code: string): string[] {
  const chain = [codeLexeme(code)];
  for (let parent = taxonomy.parentOf(code); parent !== undefined; parent = taxonomy.parentOf(parent))
    chain.push(branchLexeme(parent));
  const sector = taxonomy.sectorOf(code);
  return sector === undefined ? chain : [...chain, branchLexeme(sector)];
}

function allTexts(texts: readonly LocalisedText[]): string[] {
  return texts.flatMap((text) => locales.flatMap((locale) => text[locale] ?? []));
}

type Weight = 'A' | 'B' | 'C' | 'D';

/** Collects lexemes with positions and weights, and writes them as a `tsvector` literal. */
class Lexemes {
  readonly #positions = new Map<string, string[]>();
  #next = 1;

  addAll(tokens: readonly string[], weight: Weight): void {
    for (const token of tokens) {
      const positions = this.#positions.get(token) ?? [];
      if (positions.length < positionsPerLexeme) positions.push(`${Math.min(this.#next, lastPosition)}${weight}`);
      this.#positions.set(token, positions);
      this.#next += 1;
    }
  }

  /** Mentions of concepts, and that they are prominent where the weight says so. */
  addMentions(lexemes: readonly string[], weight: Weight): void {
    this.addAll(lexemes, weight);
    if (weight === 'A' || weight === 'B') for (const lexeme of lexemes) this.addBare(prominentLexeme(lexeme));
  }

  /** Only that it is there. */
  addBare(lexeme: string): void {
    this.#positions.set(lexeme, []);
  }

  toString(): string {
    return [...this.#positions]
      .map(([lexeme, positions]) =>
        positions.length === 0 ? quote(lexeme) : `${quote(lexeme)}:${positions.join(',')}`,
      )
      .join(' ');
  }
}

function quote(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
