import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coreName, nameForms } from './name-forms.ts';

describe('coreName', () => {
  it.each([
    ['Huawei Technologies Co., Ltd.', 'huawei technologies'],
    ['Systems (Pvt.) Ltd.', 'systems'],
    ['Systems Private Limited', 'systems'],
    ['Arbisoft (SMC-Private) Limited', 'arbisoft'],
    ['NETSOL Technologies Inc', 'netsol technologies'],
    ['AT&T Corp.', 'at&t'],
    ['Lahore University', 'lahore university'],
    ['华为技术有限公司', '华为技术'],
    ['北京字节跳动科技股份有限公司', '北京字节跳动科技'],
    ['騰訊控股有限公司', '腾讯控股'],
    ['سسٹمز پرائیویٹ لمیٹڈ', 'سسٹمز'],
    ['Company Limited', 'company'],
    ['Limited', 'limited'],
  ])('takes the legal form off %s', (name, core) => {
    expect(coreName(name)).toBe(core);
  });

  it('does not take an ending out of a word', () => {
    expect(coreName('Taco')).toBe('taco');
    expect(coreName('Zinc')).toBe('zinc');
  });
});

describe('nameForms', () => {
  it('gives the normalised name, then the core', () => {
    expect(nameForms('Huawei Technologies Co., Ltd.')).toEqual(['huawei technologies co ltd', 'huawei technologies']);
  });

  it('gives a Chinese name also without its place, in pinyin and in initials', () => {
    expect(nameForms('深圳市大疆创新科技有限公司')).toEqual([
      '深圳市大疆创新科技有限公司',
      '深圳市大疆创新科技',
      '大疆创新科技',
      'shenzhenshidajiangchuangxinkeji',
      'dajiangchuangxinkeji',
      'szsdjcxkj',
      'djcxkj',
    ]);
  });

  it('keeps Latin letters in a mixed name', () => {
    expect(nameForms('TCL科技集团股份有限公司')).toContain('tclkeji');
  });

  it('reads a character as its word does', () => {
    expect(nameForms('重庆银行')).toContain('chongqingyinhang');
  });

  it('never throws and gives no form twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const forms = nameForms(name);
        expect(new Set(forms).size).toBe(forms.length);
        expect(forms).not.toContain('');
      }),
    );
  });
});
