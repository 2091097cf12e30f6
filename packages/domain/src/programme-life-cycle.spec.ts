import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  availableProgrammeActions,
  type ProgrammeAction,
  programmeActions,
  programmePhaseAt,
  programmePhaseRules,
  programmePhases,
  type ProgrammeStatus,
  programmeStatuses,
  programmeTransition,
} from './programme-life-cycle.ts';

const moves: Partial<Record<`${ProgrammeStatus} ${ProgrammeAction}`, ProgrammeStatus>> = {
  'draft publish': 'published',
  'published close': 'closed',
  'published cancel': 'cancelled',
  'closed reopen': 'published',
  'closed cancel': 'cancelled',
};
const everyPair = programmeStatuses.flatMap((status) => programmeActions.map((action) => [status, action] as const));

test.each(everyPair)('from %s, %s leads where the table says, or nowhere', (status, action) => {
  const next = moves[`${status} ${action}`];
  expect(programmeTransition(status, action)).toEqual(
    next === undefined ? { ok: false, error: { status, action } } : { ok: true, value: next },
  );
});

const dates = {
  registrationEndsAt: new Date('2026-12-10T00:00:00Z'),
  startsAt: new Date('2026-12-20T06:00:00Z'),
  endsAt: new Date('2026-12-21T06:00:00Z'),
};
const at = (text: string) => new Date(text);

describe('the phase', () => {
  test.each([
    ['published', '2026-12-09T23:59:59Z', 'open', ['close', 'cancel']],
    ['published', '2026-12-10T00:00:00Z', 'closed', ['cancel']],
    ['published', '2026-12-20T05:59:59Z', 'closed', ['cancel']],
    ['published', '2026-12-20T06:00:00Z', 'running', ['cancel']],
    ['published', '2026-12-21T06:00:00Z', 'past', []],
    ['closed', '2026-12-01T00:00:00Z', 'closed', ['reopen', 'cancel']],
    ['closed', '2026-12-11T00:00:00Z', 'closed', ['cancel']],
    ['closed', '2026-12-20T07:00:00Z', 'running', ['cancel']],
    ['closed', '2027-01-01T00:00:00Z', 'past', []],
    ['draft', '2026-12-01T00:00:00Z', 'draft', ['publish']],
    ['draft', '2027-01-01T00:00:00Z', 'draft', ['publish']],
    ['cancelled', '2026-12-01T00:00:00Z', 'cancelled', []],
    ['cancelled', '2027-01-01T00:00:00Z', 'cancelled', []],
  ] as const)('of one that is %s, at %s, is %s and allows %j', (status, moment, phase, actions) => {
    expect(programmePhaseAt({ status, ...dates }, at(moment))).toBe(phase);
    expect(availableProgrammeActions({ status, ...dates }, at(moment))).toEqual(actions);
  });

  test('never goes back as time passes', () => {
    const order = ['open', 'closed', 'running', 'past'];
    const moment = fc.date({ min: at('2026-11-01T00:00:00Z'), max: at('2027-02-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom('published', 'closed'), moment, moment, (status, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const place = (now: Date) => order.indexOf(programmePhaseAt({ status, ...dates }, now));
        expect(place(earlier)).toBeLessThanOrEqual(place(later));
      }),
    );
  });

  test.each(programmePhases)('%s takes registrations only where they also move', (phase) => {
    const rules = programmePhaseRules(phase);
    expect(rules.registers && !rules.moves).toBe(false);
  });
});
