import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Environment } from './config.ts';

const operations = path.join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'operations.md');
/** The section whose table lists what the application itself reads; the launcher and the tests have tables of their own. */
const heading = '### The application';

interface DocumentedVariable {
  readonly name: string;
  readonly standard: string;
}

function documentedVariables(): DocumentedVariable[] {
  const [, section = ''] = readFileSync(operations, 'utf8').split(`\n${heading}\n`);
  const [table = ''] = section.split(/^#/m);
  return [...table.matchAll(/^\| `([A-Z_]+)` +\| ([^|]+?) +\|/gm)].map(([, name = '', standard = '']) => ({
    name,
    standard: standard.replaceAll('`', ''),
  }));
}

/** What the table says of a variable without a value: that it must have one, that it has none, or its default. */
function standardOf(name: keyof typeof Environment.shape): string {
  const parsed = Environment.shape[name].safeParse(undefined);
  if (!parsed.success) return 'required';
  return parsed.data === undefined ? 'none' : String(parsed.data);
}

describe('the table of variables in docs/operations.md', () => {
  it('lists every variable of the application once, and no other', () => {
    const names = documentedVariables().map(({ name }) => name);
    expect(names.toSorted()).toEqual(Object.keys(Environment.shape).toSorted());
  });

  it('tells the default of each', () => {
    const shape = Environment.keyof();
    for (const { name, standard } of documentedVariables())
      expect(`${name} ${standard}`).toBe(`${name} ${standardOf(shape.parse(name))}`);
  });
});
