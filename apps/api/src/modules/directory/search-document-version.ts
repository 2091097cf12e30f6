import { createHash } from 'node:crypto';
import { shortCardForm } from '../company-cards/index.ts';
import { type Taxonomy, taxonomyInUse } from '@karakoram/taxonomy';

/** Count up when `searchDocument`, or what it reads texts with, gives another document for the same company. */
const form = 7;

const versions = new WeakMap<Taxonomy, string>();

/**
 * Names what writes entries now: the form of the document and of the short card, and the words of the taxonomy, those that were
 * added at run time included. Equal for equal code and data.
 */
export function searchDocumentVersion(): string {
  const taxonomy = taxonomyInUse();
  const known = versions.get(taxonomy);
  if (known !== undefined) return known;
  const words = createHash('sha256').update(JSON.stringify(taxonomy.sectors)).digest('hex');
  const version = `${form}-${shortCardForm}-${words.slice(0, 16)}`;
  versions.set(taxonomy, version);
  return version;
}
