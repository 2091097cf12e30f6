import { describe, expect, it } from '@jest/globals';
import { unstorableTexts } from './unstorable-texts.ts';

describe('texts that cannot be stored', () => {
  it('are named wherever they stand', () => {
    const body = { title: { en: 'fine 😀', zh: 'a\0b' }, list: ['x', '\ud83d'], 'a/b': '\ude00', count: 1, none: null };
    expect(unstorableTexts(body).map(({ pointer }) => pointer)).toEqual(['/title/zh', '/list/1', '/a~1b']);
  });

  it('are in no body that is none', () => {
    expect(unstorableTexts(undefined)).toEqual([]);
  });
});
