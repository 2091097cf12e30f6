import { describe, expect, it } from '@jest/globals';
import { type MeaningSource, meaningTexts } from './meaning-texts.ts';

const silent: MeaningSource = { summary: {}, description: {}, statements: [] };

describe('what is sent of a company', () => {
  it('is offers, summary and description in every language, and apart from them its needs', () => {
    const texts = meaningTexts({
      summary: { en: 'Drones for farms.', zh: '农业无人机。' },
      description: { en: 'We spray fields.' },
      statements: [
        { kind: 'offer', text: { en: 'Crop spraying' }, concepts: [] },
        { kind: 'need', text: { ur: 'بیٹریاں' }, concepts: [] },
      ],
    });
    expect(texts).toEqual({
      offered: 'Crop spraying\nDrones for farms.\n农业无人机。\nWe spray fields.',
      wanted: 'بیٹریاں',
    });
  });

  it('names the concepts of a statement without words', () => {
    const { wanted } = meaningTexts({ ...silent, statements: [{ kind: 'need', text: {}, concepts: ['drones'] }] });
    expect(wanted.toLowerCase()).toContain('drone');
  });

  it('is nothing of a company that says nothing', () => {
    expect(meaningTexts(silent)).toEqual({ offered: '', wanted: '' });
  });

  it('is cut to what a model reads, and never within a character', () => {
    const { offered } = meaningTexts({ ...silent, summary: { en: `a${'𠮷'.repeat(2_000)}` } });
    expect(offered).toHaveLength(1_999);
    expect(offered.isWellFormed()).toBe(true);
  });
});
