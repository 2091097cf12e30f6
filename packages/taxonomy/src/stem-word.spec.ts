import { describe, expect, it } from '@jest/globals';
import { stemWord } from './stem-word.ts';

describe('stemWord', () => {
  it.each([
    ['robots', 'robot'],
    ['batteries', 'battery'],
    ['cities', 'city'],
    ['services', 'service'],
    ['databases', 'database'],
    ['cameras', 'camera'],
    ['switches', 'switch'],
    ['boxes', 'box'],
    ['classes', 'class'],
    ['analyses', 'analysis'],
    ['caches', 'cache'],
    ['potatoes', 'potato'],
    ['گاڑیوں', 'گاڑی'],
    ['گاڑیاں', 'گاڑی'],
    ['مشینوں', 'مشین'],
    ['مشینیں', 'مشین'],
    ['ڈرونز', 'ڈرون'],
    ['روبوٹس', 'روبوٹ'],
  ])('gives %s the stem of its singular', (plural, singular) => {
    expect(stemWord(plural)).toBe(singular);
    expect(stemWord(singular)).toBe(singular);
  });

  it.each([
    'glass',
    'status',
    'analysis',
    'gas',
    'saas',
    'news',
    'lens',
    'bus',
    'ios',
    '5g',
    '云计算',
    'میں',
    'نہیں',
    'طرز',
    'استعمال',
    'اسلام',
    'اسم',
    'iot2s',
  ])('leaves %s as it is', (word) => {
    expect(stemWord(word)).toBe(word);
  });
});
