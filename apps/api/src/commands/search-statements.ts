import { readFileSync, writeFileSync } from 'node:fs';
import { DirectoryQuery } from '@karakoram/contracts';
import { z } from 'zod';
import { loadCommandConfig } from '../config/config.ts';
import { DirectoryQueries } from '../modules/search/index.ts';
import { Database } from '../platform/database/database.ts';
import { createCommandContext } from './command-context.ts';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Writes, for each text of a file, the statements by which the directory is searched for it: what a measurement compares the
 * whole search with.
 */
const [textsFile = '', statementsFile = ''] = process.argv.slice(2);
const texts = z.array(z.string()).parse(JSON.parse(readFileSync(textsFile, 'utf8')));
const context = await createCommandContext(loadCommandConfig());
try {
  const database = context.get(Database, { strict: false });
  let asked: Statement[] = [];
  const search = database.search.bind(database);
  database.search = (text, values) => {
    asked.push({ text, values });
    return search(text, values);
  };
  const statements: Statement[][] = [];
  for (const q of texts) {
    await context.get(DirectoryQueries, { strict: false }).search(DirectoryQuery.parse({ q }));
    statements.push(asked);
    asked = [];
  }
  writeFileSync(statementsFile, JSON.stringify(statements));
} finally {
  await context.close();
}
