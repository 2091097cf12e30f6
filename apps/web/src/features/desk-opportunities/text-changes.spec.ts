import { describe, expect, it } from '@jest/globals';
import { textChanges } from './text-changes.ts';

const marked = (before: string, after: string, locale: 'en' | 'zh' | 'ur'): string =>
  textChanges(before, after, locale)
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'added' ? `[+${words}]` : `[-${words}]`))
    .join('');

describe('changes of a text', () => {
  it('are words, in English', () => {
    expect(marked('Finds faults of 1 mm on cotton.', 'Finds faults of 0.5 mm on cotton.', 'en')).toBe(
      'Finds faults of [-1][+0.5] mm on cotton.',
    );
  });

  it('are words without blanks between them, in Chinese', () => {
    expect(marked('我们提供织物检测系统的许可。', '我们提供织物检测设备的许可。', 'zh')).toBe(
      '我们提供织物检测[-系统][+设备]的许可。',
    );
  });

  it('are words from right to left, in Urdu', () => {
    expect(marked('کپڑے کی خرابیاں تلاش کرتا ہے۔', 'کپڑے کی باریک خرابیاں تلاش کرتا ہے۔', 'ur')).toBe(
      'کپڑے کی [+باریک ]خرابیاں تلاش کرتا ہے۔',
    );
  });

  it.each([
    ['One line.\nAnother line.', 'One line.\n\nA third line, and another line.', 'en'],
    ['第一行。\n第二行。', '第一行。\n第三行，English 混排。', 'zh'],
    ['', 'کچھ نیا', 'ur'],
    ['All of this goes.', '', 'en'],
  ] as const)('tell both texts: %j and %j', (before, after, locale) => {
    const changes = textChanges(before, after, locale);
    const without = (kind: string): string =>
      changes
        .filter((change) => change.kind !== kind)
        .map(({ words }) => words)
        .join('');
    expect(without('removed')).toBe(after);
    expect(without('added').replaceAll(/\s/g, '')).toBe(before.replaceAll(/\s/g, ''));
  });
});
