import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskContacts, unmaskContacts } from './contact-masking.ts';

describe('masking contacts', () => {
  it.each([
    ['Write to sales@indus.example, or call.', 'Write to ⟦0⟧, or call.'],
    ['电话 +86 755 8888 0000，微信同号', '电话 ⟦0⟧，微信同号'],
    ['0092-42-1234567 یا a.b@c.example.pk', '⟦0⟧ یا ⟦1⟧'],
    ['(021) 3456 7890', '⟦0⟧'],
  ])('hides the contacts of %s', (text, masked) => {
    expect(maskContacts(text).text).toBe(masked);
  });

  it.each(['6,200 machines in 140 warehouses', '50 to 1,500 kg, ±10 mm', '2016-2024', 'ISO 9001', 'OCPP 2.0.1'])(
    'leaves %s alone',
    (text) => {
      expect(maskContacts(text)).toEqual({ text, contacts: [] });
    },
  );

  it('gives every text back, also one that looks like its marks', () => {
    const parts = fc.constantFrom('⟦0⟧', '⟦1⟧', 'a@b.example', '+92 300 1234567', ' ', 'text', '，', '12');
    const texts = fc.oneof(
      fc.array(parts, { maxLength: 8 }).map((some) => some.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(unmaskContacts(maskContacts(text))).toBe(text);
      }),
    );
  });

  it('leaves a mark that stands for nothing', () => {
    expect(unmaskContacts({ text: '⟦0⟧ ⟦7⟧', contacts: ['x@y.example'] })).toBe('x@y.example ⟦7⟧');
  });
});
