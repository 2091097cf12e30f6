import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type GeneratedFile, generateMarket } from '@karakoram/evaluation';
import { fromWhereTheUserStands } from '../evaluation/folder.ts';
import { ExpectedError, step } from '../launcher/steps.mjs';

const usage = `Usage: npm run market -- --out FOLDER [--companies 20000] [--seed 1]

  --out         where the data set goes; files of the same names there are replaced
  --companies   how many, from 2 to 2000000
  --seed        another number is another market; the same number gives the same bytes

docs/evaluation.md says how the market is made.
`;

const mostCompanies = 2_000_000;

/** `npm run market -- --companies 20000 --seed 1 --out dir`: makes a synthetic market to evaluate on. */
export async function run(args: readonly string[]): Promise<number> {
  const { out, companies, seed } = readArguments(args);
  const folder = fromWhereTheUserStands(out);
  mkdirSync(folder, { recursive: true });
  const files = await step('Drawing the market', () => generateMarket({ companies, seed }));
  for (const file of files) await step(`Writing ${file.name}`, (note) => write(folder, file, note));
  process.stdout.write(`\nThe market is in ${folder}. Evaluate it: npm run eval -- ${out}\n`);
  return 0;
}

function readArguments(args: readonly string[]): { out: string; companies: number; seed: number } {
  const { values } = parse(args);
  const companies = Number(values.companies);
  const seed = Number(values.seed);
  if (values.out === undefined) throw new ExpectedError(usage);
  if (!Number.isInteger(companies) || companies < 2 || companies > mostCompanies)
    throw new ExpectedError(`--companies must be a whole number from 2 to ${mostCompanies}.`);
  if (!Number.isSafeInteger(seed)) throw new ExpectedError('--seed must be a whole number.');
  return { out: values.out, companies, seed };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        companies: { type: 'string', default: '20000' },
        seed: { type: 'string', default: '1' },
      },
    });
  } catch (error) {
    throw new ExpectedError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** Characters that go to the disk at once. */
const blockLength = 1 << 18;

async function write(folder: string, { name, lines }: GeneratedFile, note: (text: string) => void): Promise<void> {
  let count = 0;
  function* blocks(): Iterable<string> {
    let block = '';
    for (const line of lines) {
      count += 1;
      block += `${line}\n`;
      if (block.length < blockLength) continue;
      yield block;
      block = '';
    }
    yield block;
  }
  await pipeline(Readable.from(blocks()), createWriteStream(path.join(folder, name)));
  note(`${count} lines`);
}
