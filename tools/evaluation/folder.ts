import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { DatasetSource } from '@karakoram/evaluation';
import { ExpectedError } from '../launcher/steps.mjs';

/** npm runs scripts in the project's folder; names of files and folders count from where the user stands. */
export function fromWhereTheUserStands(name: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

/** The files of a folder, line by line. */
export function folderSource(folder: string): DatasetSource {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new ExpectedError(`${folder} is no folder.`);
  return {
    lines: (file) => {
      const name = path.join(folder, file);
      if (!existsSync(name)) return undefined;
      return createInterface({ input: createReadStream(name, 'utf8'), crlfDelay: Infinity });
    },
  };
}
