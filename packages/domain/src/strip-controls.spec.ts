import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stripControls } from './strip-controls.ts';

describe('stripControls', () => {
  it.each([
    ['a right-to-left override', 'Ali\u202eabab\u202c Tech', 'Aliabab Tech'],
    ['isolates and marks', '\u2066Neon\u2069\u200e', 'Neon'],
    ['control characters', 'Neon\u0000\u0007Tech', 'NeonTech'],
    ['line breaks', ' Neon\r\nTech ', 'Neon Tech'],
    ['a joiner between Latin letters', 'Hua\u200dwei', 'Huawei'],
    ['a byte order mark', '\ufeffNeon', 'Neon'],
    ['tag characters', 'Neon\u{e0041}', 'Neon'],
    ['lone surrogates', 'Neon\ud800', 'Neon'],
  ])('removes %s', (_, name, expected) => {
    expect(stripControls(name)).toBe(expected);
  });

  it('keeps case, width, script and the joiner of Urdu spelling', () => {
    expect(stripControls('ＡＢＣ 華為 بلاک\u200cچین')).toBe('ＡＢＣ 華為 بلاک\u200cچین');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(stripControls(stripControls(name))).toBe(stripControls(name));
      }),
      { numRuns: 1000 },
    );
  });
});
