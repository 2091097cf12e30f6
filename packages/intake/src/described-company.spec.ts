import { describe, expect, it } from '@jest/globals';
import { readCompany, type DescribedCompany } from './described-company.ts';

const company: DescribedCompany = { country: 'CN', names: { en: 'Invented Robots' } };

function read(described: Partial<DescribedCompany>) {
  const notes: string[] = [];
  return {
    company: readCompany({ ...company, ...described }, 2026, (field, code, value) =>
      notes.push(`${field} ${code} ${value}`),
    ),
    notes,
  };
}

describe('reading a described company', () => {
  it('takes free words as an import takes specialties, and tags statements in any language', () => {
    const { company: imported } = read({
      tags: ['industrial robots', 'something nobody knows'],
      offers: [{ text: { zh: '提供焊接机器人' }, modes: ['outsourcing'] }],
      needs: [{ tags: ['blockchain', 'cloud computing'] }, { text: { ur: 'ڈرون درکار ہیں' } }],
    });
    expect(imported.offers.map(({ concepts }) => concepts)).toEqual([
      ['welding-painting-robots'],
      ['industrial-robots'],
      // What the taxonomy does not know is still a word of the profile.
      [],
    ]);
    expect(imported.offers[0]?.modes).toEqual(['outsourcing']);
    expect(imported.needs).toHaveLength(2);
    expect(imported.needs?.[0]?.text).toEqual({ en: 'blockchain, cloud computing' });
    expect(imported.sectors).toContain('robotics');
  });

  it('makes the first sentences of a long text the summary, in each language, and keeps the whole as description', () => {
    const sentence = 'We build robots for factories of every size in the region. ';
    const { company: imported } = read({
      summary: { en: sentence, zh: '生产机器人。' },
      description: { en: sentence.repeat(9) },
    });
    expect(imported.summary.en?.length).toBeLessThanOrEqual(300);
    expect(imported.description.en?.startsWith(imported.summary.en ?? '?')).toBe(true);
    expect([imported.summary.zh, imported.description.zh]).toEqual(['生产机器人。', undefined]);
  });

  it('keeps sectors that are given, and leaves out and notes what it does not know', () => {
    const { company: imported, notes } = read({
      sectors: ['fintech', 'alchemy'],
      city: 'Atlantis',
      size: 'huge',
      founded: 1066,
      needs: [{ text: { en: 'Drones' }, modes: ['barter', 'investment'] }],
    });
    expect(imported).toMatchObject({ sectors: ['fintech'], cityCode: null, sizeBand: null, founded: null });
    expect(imported.needs?.[0]?.modes).toEqual(['investment']);
    expect(notes.sort()).toEqual([
      'city city_unknown Atlantis',
      'founded founded_invalid 1066',
      'modes mode_unknown barter',
      'sectors sector_unknown alchemy',
      'size size_unknown huge',
    ]);
  });
});
