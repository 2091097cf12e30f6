import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const source = join(import.meta.dirname, '..');
const physical =
  /(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;

describe('stylesheets', () => {
  it('name start and end instead of left and right, so that Urdu pages are mirrored', () => {
    const offending = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) =>
        readFileSync(join(source, name), 'utf8')
          .split('\n')
          .flatMap((line, index) => (physical.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(offending).toEqual([]);
  });
});
