import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coreName, nameForms, nameQuery } from './name-forms.ts';

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
  it('gives the name without its legal form, in one word, and from each word on', () => {
    expect(nameForms('Huawei Technologies Co., Ltd.')).toEqual([
      'huawei technologies',
      'huaweitechnologies',
      'technologies',
      '~htcnlgs',
    ]);
  });

  it('gives a Chinese name also without its place and trade, in pinyin and in initials', () => {
    expect(nameForms('深圳市大疆创新科技有限公司')).toEqual([
      '深圳市大疆创新科技',
      '大疆创新科技',
      '大疆',
      'shenzhenshidajiangchuangxinkeji',
      'dajiangchuangxinkeji',
      'dajiang',
      'szsdjcxkj',
      'djcxkj',
      'dj',
    ]);
  });

  it.each([
    ['青石（上海）机器人有限公司', '青石'],
    ['長樂雲舟', 'changleyunzhou'],
    ['长乐云舟', 'changyueyunzhou'],
    ['单屿半导体', 'shanyu'],
    ['绿穗', 'lvsui'],
    ['绿穗', 'lusui'],
    ['Lahore School of Data', 'lsd'],
    ['آفتاب لہر', 'افتابلہر'],
    ['Aftab Lehar', '~ftblr'],
    ['آفتاب لہر', '~ftblr'],
  ])('gives %s also as %s', (name, form) => {
    expect(nameForms(name)).toContain(form);
  });

  it('does not take initials for a name that mean a technology', () => {
    expect(nameForms('安翼')).toContain('ay');
    expect(nameForms('爱艺')).toContain('aiyi');
    expect(nameForms('辉日')).not.toContain('hr');
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

describe('nameQuery', () => {
  it.each([
    ['hua wei', 'huawei'],
    ['huáwéi', 'huawei'],
    ['ＨＵＡＷＥＩ', 'huawei'],
    ['華為', '华为'],
    ['Huawei Technologies Co., Ltd.', 'huawei technologies'],
    ['new energy', 'new energy'],
    ['سبز كھيت کمپنی', 'سبز کہیت'],
  ])('reads %s as %s', (typed, name) => {
    expect(nameQuery(typed)?.name).toBe(name);
  });

  it('knows what is said alike', () => {
    expect(nameQuery('华威')?.soundsLike).toContain('huawei');
    expect(nameQuery('Sabaz Khait')?.soundsLike).toEqual(nameQuery('سبز کھیت')?.soundsLike);
  });

  it('finds each name by the name itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const query = nameQuery(name);
        if (query !== undefined)
          expect(nameForms(name).map((form) => form.replaceAll(' ', ''))).toContain(query.name.replaceAll(' ', ''));
      }),
    );
  });

  it('is undefined for what has no letters', () => {
    expect(nameQuery('🤖 !!')).toBeUndefined();
  });
});
