import { describe, expect, it } from '@jest/globals';
import { emptyValues, instantOf, programmeFormSchema } from './programme-values.ts';

describe('a programme in the form', () => {
  it('has its times on the clock that was chosen', () => {
    expect(instantOf('2026-12-07', '14:00', 'CN')).toBe('2026-12-07T06:00:00.000Z');
    expect(instantOf('2026-12-07', '11:00', 'PK')).toBe('2026-12-07T06:00:00.000Z');
    expect(instantOf('2026-12-07', '02:30', 'CN')).toBe('2026-12-06T18:30:00.000Z');
    expect(instantOf('', '14:00', 'CN')).toBeUndefined();
    expect(instantOf('2026-12-07', '', 'CN')).toBeUndefined();
  });

  it('is not sent before its days and its seats are there', () => {
    const checked = programmeFormSchema.safeParse(emptyValues('CN'));
    expect(checked.success).toBe(false);
    expect(checked.error?.issues.map(({ path }) => path)).toEqual([
      ['startsAt'],
      ['endsAt'],
      ['registrationEndsAt'],
      ['capacity'],
    ]);
  });

  it('has no city online, and no address of a meeting where people meet in person', () => {
    const values = {
      ...emptyValues('CN'),
      startsOn: '2026-12-07',
      endsOn: '2026-12-08',
      registrationEndsOn: '2026-12-01',
      capacity: '20',
      cityCode: 'CN-1101',
      onlineUrl: 'https://meet.example.com/room',
    };
    expect(programmeFormSchema.safeParse(values).data).toMatchObject({ cityCode: 'CN-1101', onlineUrl: null });
    expect(programmeFormSchema.safeParse({ ...values, venue: 'online' }).data).toMatchObject({
      cityCode: null,
      onlineUrl: 'https://meet.example.com/room',
      startsAt: '2026-12-07T01:00:00.000Z',
      capacity: 20,
    });
  });
});
