import { locales } from '@karakoram/domain';
import { phraseKey, type Synonym, type TaxonomyAdditions } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';

@Injectable()
export class TaxonomyChangesRepository {
  /** Waits until nobody else changes the taxonomy, and counts the change. It is announced when `tx` commits. */
  async takeTurn(tx: Transaction): Promise<void> {
    await tx.taxonomyRevision.update({ where: { id: 1 }, data: { revision: { increment: 1 } } });
  }

  /** Stores what additions have become. */
  async save(tx: Transaction, before: TaxonomyAdditions, after: TaxonomyAdditions): Promise<void> {
    const terms = difference(
      termsOf(before),
      termsOf(after),
      // Names and synonyms apart: a synonym that becomes the name is another row.
      ({ code, locale, text, isName }) => `${code} ${locale} ${isName} ${text}`,
    );
    for (const { code, locale, text } of terms.gone) {
      await tx.addedTerm.delete({ where: { code_locale_text: { code, locale, text } } });
    }
    const concepts = difference(before.concepts, after.concepts, ({ code }) => code);
    await tx.addedConcept.deleteMany({ where: { code: { in: concepts.gone.map(({ code }) => code) } } });
    await tx.addedConcept.createMany({
      data: concepts.come.map(({ code, sector, parent }) => ({ code, sector, parent: parent ?? null })),
    });
    await tx.addedTerm.createMany({ data: terms.come.map((term) => ({ ...term, phrase: phraseKey(term.text) })) });

    const synonyms = difference(
      before.withdrawnSynonyms,
      after.withdrawnSynonyms,
      ({ code, locale, text }) => `${code} ${locale} ${text}`,
    );
    for (const { code, locale, text } of synonyms.gone) {
      await tx.withdrawnTerm.delete({ where: { code_locale_text: { code, locale, text } } });
    }
    await tx.withdrawnTerm.createMany({
      data: synonyms.come.map(({ code, locale, text }) => ({ code, locale, text })),
    });

    const codes = difference(before.withdrawnConcepts, after.withdrawnConcepts, (code) => code);
    await tx.withdrawnConcept.deleteMany({ where: { code: { in: codes.gone } } });
    await tx.withdrawnConcept.createMany({ data: codes.come.map((code) => ({ code })) });
  }
}

interface Term extends Synonym {
  readonly isName: boolean;
}

function termsOf({ concepts, synonyms }: TaxonomyAdditions): Term[] {
  return [
    ...concepts.flatMap(({ code, names }) =>
      locales.map((locale) => ({ code, locale, text: names[locale], isName: true })),
    ),
    ...synonyms.map(({ code, locale, text }) => ({ code, locale, text, isName: false })),
  ];
}

/** What is only in `before`, and what is only in `after`. */
function difference<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): { gone: Item[]; come: Item[] } {
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return { gone: before.filter((item) => !now.has(keyOf(item))), come: after.filter((item) => !old.has(keyOf(item))) };
}
