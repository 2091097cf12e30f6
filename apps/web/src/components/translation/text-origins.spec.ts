import { describe, expect, it } from '@jest/globals';
import {
  compared,
  draftSource,
  originsToSend,
  possibleSources,
  putDraft,
  stateOf,
  stateOrigin,
  writeText,
  type TranslatableText,
} from './text-origins.ts';

const draft = { by: 'machine', from: 'zh', source: '机器人', confirmed: false } as const;
const current: TranslatableText = { text: { en: 'Robots', zh: '机器人', ur: '' }, origins: { en: draft } };

describe('the texts of the editor', () => {
  it('keep a translation one while it is corrected, and forget it with the last letter', () => {
    const corrected = writeText(current, 'en', 'Robot');
    expect(corrected.origins.en).toEqual(draft);
    const emptied = writeText(corrected, 'en', ' ');
    expect(writeText(emptied, 'en', 'Robots').origins).toEqual({});
  });

  it('take a draft only where nobody has written meanwhile', () => {
    const drafted = { locale: 'ur', from: 'en', source: 'Robots', text: 'روبوٹ' } as const;
    expect(putDraft(current, drafted, '')).toEqual({
      text: { ...current.text, ur: 'روبوٹ' },
      origins: { en: draft, ur: { by: 'machine', from: 'en', source: 'Robots', confirmed: false } },
    });
    expect(putDraft(writeText(current, 'ur', 'م'), drafted, '')).toBeUndefined();
  });

  it('are stale while their source reads differently, until somebody compares them', () => {
    expect(stateOf(current, draft)).toBe('current');
    const later = writeText(current, 'zh', '移动机器人');
    expect(stateOf(later, draft)).toBe('stale');
    expect(stateOf(writeText(later, 'zh', ''), draft)).toBe('gone');
    const checked = compared(later, draft);
    expect(checked).toEqual({ ...draft, source: '移动机器人', confirmed: true });
    expect(stateOf(stateOrigin(later, 'en', checked), checked)).toBe('current');
    expect(compared(later, { ...draft, by: 'person' }).confirmed).toBe(false);
  });

  it('are drafted from what the company wrote itself, and never from what goes back to them', () => {
    expect(draftSource(current, 'ur')).toBe('zh');
    expect(draftSource(current, 'zh')).toBeUndefined();
    expect(possibleSources(current, 'zh')).toEqual([]);
    expect(possibleSources(current, 'ur')).toEqual(['en', 'zh']);
    expect(draftSource(stateOrigin(current, 'ur', { ...draft, from: 'en' }), 'ur')).toBe('en');
  });

  it('send nothing of languages that are not written', () => {
    expect(originsToSend({ ur: draft, en: draft }, { en: 'Robots' })).toEqual({ en: draft });
    expect(stateOrigin(current, 'en', null).origins).toEqual({});
  });
});
