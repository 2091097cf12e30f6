import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SlotIds } from './slot-ids.ts';

/** Few enough that most are met again, and of every kind: those of one company may differ in a single digit. */
const anyId = fc.oneof(
  fc.constantFrom('', 'a', 'A company', '00000000-0000-0000-0000-000000000000', 'FFFFFFFF-0000-4000-8000-000000000001'),
  fc.tuple(fc.nat(7), fc.nat(7)).map(([x, y]) => `0199a00${x}-7a1f-7000-8000-ffffffffff0${y}`),
  fc.uuid(),
);

const anyStep = fc.record({ id: anyId, isAdded: fc.boolean() });

describe('the ids of an index', () => {
  it('lead to their slots and back, whatever was added and deleted before', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 400 }), fc.array(anyId), (steps, others) => {
        const ids = new SlotIds();
        const known = new Map<string, number>();
        const free: number[] = [];
        for (const { id, isAdded } of steps) {
          const slot = known.get(id);
          if (isAdded && slot === undefined) {
            const next = free.pop() ?? ids.end;
            ids.add(id, next);
            known.set(id, next);
          } else if (!isAdded && slot !== undefined) {
            ids.delete(slot);
            known.delete(id);
            free.push(slot);
          }
        }
        expect(ids.size).toBe(known.size);
        for (const [id, slot] of known)
          expect([ids.slotOf(id), ids.idOf(slot), ids.has(slot)]).toEqual([slot, id, true]);
        for (const id of others) expect(ids.slotOf(id)).toBe(known.get(id));
        for (const slot of free) expect(ids.has(slot)).toBe(false);
      }),
    );
  });

  it('are found among many, and when as many came and went', () => {
    const ids = new SlotIds();
    const idOf = (n: number): string => `0199a000-7a1f-7000-8000-${n.toString(16).padStart(12, '0')}`;
    for (let n = 0; n < 20_000; n += 1) {
      ids.add(idOf(n), n % 5_000);
      if (n >= 4_999) ids.delete((n + 1) % 5_000);
    }
    const found = Array.from({ length: 20_000 }, (_, n) => ids.slotOf(idOf(n)));
    expect(found).toEqual(Array.from({ length: 20_000 }, (_, n) => (n > 15_000 ? n % 5_000 : undefined)));
  });

  it('are in the order of their texts', () => {
    fc.assert(
      fc.property(anyId, anyId, (x, y) => {
        fc.pre(x !== y);
        const ids = new SlotIds();
        ids.add(x, 0);
        ids.add(y, 1);
        expect(Math.sign(ids.compare(0, 1))).toBe(x < y ? -1 : 1);
      }),
    );
  });
});
