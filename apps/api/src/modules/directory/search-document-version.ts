import { createHash } from 'node:crypto';
import { taxonomy } from '@karakoram/taxonomy';

/** Count up when `searchDocument`, or what it reads texts with, gives another document for the same company. */
const form = 6;

/** Names what writes entries: the form of the document and the words of the taxonomy. Equal for equal code and data. */
export const searchDocumentVersion = `${form}-${createHash('sha256')
  .update(JSON.stringify(taxonomy.sectors))
  .digest('hex')
  .slice(0, 16)}`;
