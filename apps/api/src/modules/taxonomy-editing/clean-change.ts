import { stripControls } from '@karakoram/domain';
import type { TaxonomyChange } from '@karakoram/taxonomy';

/**
 * The change with its words as they are stored and shown to everybody: one line each, without control characters, marks that turn
 * a text around and other characters that nobody sees.
 */
export function cleanChange(change: TaxonomyChange): TaxonomyChange {
  switch (change.kind) {
    case 'addSynonym':
    case 'withdrawSynonym':
    case 'restoreSynonym':
      return { ...change, text: stripControls(change.text) };
    case 'editSynonym':
      return { ...change, text: stripControls(change.text), newText: stripControls(change.newText) };
    case 'addConcept': {
      const { en, zh, ur } = change.synonyms;
      const synonyms = { en: en.map(stripControls), zh: zh.map(stripControls), ur: ur.map(stripControls) };
      return { ...change, names: cleanNames(change.names), synonyms };
    }
    case 'renameConcept':
      return { ...change, names: cleanNames(change.names) };
    case 'withdrawConcept':
    case 'restoreConcept':
      return change;
  }
}

function cleanNames({ en, zh, ur }: Readonly<Record<'en' | 'zh' | 'ur', string>>) {
  return { en: stripControls(en), zh: stripControls(zh), ur: stripControls(ur) };
}
