import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseText } from './normalise-text.ts';

describe('normaliseText', () => {
  it.each([
    ['full-width letters, digits and signs', 'ＡＩ１２３（Ｃ＋＋）', 'ai123(c++)'],
    ['capitals', 'Blockchain PLATFORM', 'blockchain platform'],
    ['the dotless and dotted I without breaking the word', 'TITAN', 'titan'],
    ['white space of every kind', '  big\t\n data\u3000platform\u00a0', 'big data platform'],
    ['traditional characters', '雲計算與區塊鏈技術', '云计算与区块链技术'],
    ['characters of the compatibility block', '\uf9dd\u2f08', '利人'],
    ['a trademark sign, which must not join the word', 'Android™ 14', 'android 14'],
    ['ligatures', 'ﬁntech', 'fintech'],
    ['soft hyphens and zero-width spaces', 'block\u00adchain\u200b', 'blockchain'],
    ['decomposed accents', 'cafe\u0301', 'caf\u00e9'],
    ['accents parted from their letter by a joiner', 'cafe\u200d\u0301', 'caf\u00e9'],
    ['half-width kana with its sound mark', 'ｶﾞ', 'ガ'],
  ])('folds %s', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it.each([
    ['Arabic ye', 'مصنوعي', 'مصنوعی'],
    ['alef maksura', 'موسى', 'موسی'],
    ['Arabic kaf', 'كراچی', 'کراچی'],
    ['Arabic heh', 'هواوے', 'ہواوے'],
    ['teh marbuta', 'زکوٰة', 'زکوہ'],
    ['alef with hamza', 'أردو', 'اردو'],
    ['vowel signs', 'مُصَنُوعِی', 'مصنوعی'],
    ['tatweel', 'ڈیـــٹا', 'ڈیٹا'],
    ['bidi controls and joiners', '\u202bبلاک\u200cچین\u202c\u200f', 'بلاکچین'],
    ['presentation forms', '\ufb56\ufe8e\ufb90', 'پاک'],
    ['Arabic and Urdu digits', '٢٠٢٦ ۲۰۲۶', '2026 2026'],
    ['barree ye with hamza', 'گۓ', 'گئے'],
    ['ye with a separate hamza', 'ی\u0654', 'ئ'],
  ])('folds Urdu: %s', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('keeps what makes another letter in Urdu', () => {
    expect(normaliseText('آم بھارت مسئلہ')).toBe('آم بھارت مسئلہ');
  });

  it('is idempotent', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, (value) => {
        const once = normaliseText(value);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('is idempotent for every character that has another form', () => {
    // The basic plane, mathematical and enclosed letters, and the compatibility ideographs.
    const ranges = [
      [0, 0xffff],
      [0x1d400, 0x1f2ff],
      [0x2f800, 0x2fa1f],
    ] as const;
    const unsettled: string[] = [];
    for (const [first, last] of ranges) {
      for (let codePoint = first; codePoint <= last; codePoint += 1) {
        const once = normaliseText(`a${String.fromCodePoint(codePoint)}b`);
        if (normaliseText(once) !== once) unsettled.push(codePoint.toString(16));
      }
    }
    expect(unsettled).toEqual([]);
  });

  it('leaves nothing that PostgreSQL cannot store', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const normalised = normaliseText(`\u0000${value}\ud800`);
        expect(normalised).not.toContain('\u0000');
        expect(normalised.isWellFormed()).toBe(true);
      }),
    );
  });
});
