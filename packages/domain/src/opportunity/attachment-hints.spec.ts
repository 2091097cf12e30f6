import { describe, expect, it } from '@jest/globals';
import { attachmentHints } from './attachment-hints.ts';
import type { KnownIdentity } from './identity-leaks.ts';

const identity: KnownIdentity = {
  names: ['Huanghe Valve Co., Ltd.', '黄河阀门有限公司'],
  website: null,
  email: 'wang@huanghe.example',
  numbers: ['91370100MA3C1N7X2K'],
};
const of = (name: string, text = '', isAnonymous = true) => attachmentHints({ name, text }, identity, isAnonymous);

describe('what the files of an opportunity give away', () => {
  it.each([
    ['HuangheValveBrochure2026.pdf', ''],
    ['huanghe-valve_brochure.pdf', ''],
    ['黄河阀门样本.pdf', ''],
    ['brochure.pdf', 'A valve by HUANGHE VALVE.'],
    ['brochure.pdf', 'Write to sales@elsewhere.example.'],
    ['brochure.pdf', 'See www.elsewhere.example'],
    ['brochure.pdf', 'The site\nof Huanghe\nValve'],
    ['brochure.pdf', 'Telephone +86 531 8888 1234'],
    ['brochure.pdf', 'Licence 91370100MA3C1N7X2K'],
  ])('finds it in %s: %j', (name, text) => {
    expect(of(name, text)).toEqual([
      expect.objectContaining({ code: 'identity_leak', field: 'attachments', severity: 'error', locale: null }),
    ]);
    expect(of(name, text)[0]?.params).toMatchObject({ file: name });
  });

  it('finds nothing in a file that tells nothing', () => {
    expect(of('valve-datasheet-v2.pdf', 'Pressure up to 16 bar, DN 50 to DN 300.')).toEqual([]);
  });

  it('leaves it to a person whether figures in a row are a telephone', () => {
    expect(of('sheet.pdf', '120 240 360 480')).toEqual([expect.objectContaining({ severity: 'warning' })]);
  });

  it('says of an author who is not anonymous only how they are reached, as a warning', () => {
    expect(of('HuangheValve.pdf', 'Huanghe Valve, sales@elsewhere.example', false)).toEqual([
      expect.objectContaining({ severity: 'warning', params: expect.objectContaining({ kind: 'email' }) }),
    ]);
  });

  it('says no more than five things of a file, and what is certain first', () => {
    const figures = Array.from({ length: 40 }, (_, row) => `${row + 1}00 240 360 480`).join('\n');
    const hints = of('sheet.pdf', `${figures}\nHuanghe Valve`);
    expect(hints).toHaveLength(5);
    expect(hints[0]).toMatchObject({ severity: 'error', params: { kind: 'name' } });
  });
});
