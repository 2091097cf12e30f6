import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createConceptTree } from './concept-tree.ts';
import { Interner } from './interner.ts';
import { Vocabulary } from './vocabulary.ts';
import { countWords, logCountOf, wholeLog, wordOf } from './words.ts';

describe('the numbers of texts', () => {
  it('are one to a text, from 0 on, wherever the text stands in another, as a Map would count them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.string(), fc.string()), { maxLength: 300 }),
        (parts) => {
          const interner = new Interner('texts', 1000);
          const known = new Map<string, number>();
          for (const [text, before, after] of parts) {
            if (!known.has(text)) known.set(text, known.size);
            const number = interner.numberOfPart(before + text + after, before.length, before.length + text.length);
            expect(number).toBe(known.get(text));
            expect(interner.numberOf(text)).toBe(number);
            expect(interner.textOf(number)).toBe(text);
          }
          expect(interner.size).toBe(known.size);
        },
      ),
    );
  });

  it('are as many as the bits that hold them can tell apart', () => {
    const interner = new Interner('texts', 2);
    expect([interner.numberOf('a'), interner.numberOf('b'), interner.numberOf('a')]).toEqual([0, 1, 0]);
    expect(() => interner.numberOf('c')).toThrow('There can be at most 2 texts.');
  });
});

describe('the words of a text', () => {
  it('are what blanks separate, each once with how often it stands there', () => {
    const vocabulary = new Vocabulary(createConceptTree([]));
    const counted = countWords(' drone  机器人 drone camera', vocabulary);
    expect(counted.map((one) => vocabulary.words.textOf(wordOf(one)))).toEqual(['drone', '机器人', 'camera']);
    expect(counted.map(logCountOf)).toEqual([2, 1, 1].map((count) => Math.round(wholeLog * Math.log1p(count))));
    expect(countWords('', vocabulary)).toEqual([]);
  });
});
