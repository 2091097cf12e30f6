import { describe, expect, it } from '@jest/globals';
import { path, queryString } from './api-client.ts';

describe('path', () => {
  it('escapes what is put into it', () => {
    expect(path`/companies/${'a/b?c'}/logo`).toBe('/companies/a%2Fb%3Fc/logo');
  });
});

describe('queryString', () => {
  it('repeats the name of a list and leaves out what is empty', () => {
    expect(queryString({ q: '', sector: ['ai', 'cloud'], limit: 20, cursor: null, mine: false })).toBe(
      '?sector=ai&sector=cloud&limit=20&mine=false',
    );
    expect(queryString({})).toBe('');
  });
});
