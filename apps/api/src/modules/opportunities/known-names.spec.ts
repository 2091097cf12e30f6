import { describe, expect, it } from '@jest/globals';
import { knownNames } from './known-names.ts';

describe('the names by which a company is known', () => {
  it.each([
    ['Shenzhen Lanjing Robotics Co., Ltd.', 'lanjing robotics'],
    ['深圳澜境机器人有限公司', '澜境机器人'],
    ['广东省澜境新能源科技有限公司', '澜境新能源科技'],
    ['لاہور سندباد روبوٹکس', 'سندباد روبوٹکس'],
  ])('of %s are also %s', (name, spoken) => {
    expect(knownNames(name)).toEqual([name, spoken]);
  });

  it.each([
    'Chenab Codeworks (Pvt.) Ltd.',
    'Beijing Institute of Technology',
    'Karachi Software House',
    'Lahore Motors',
    '上海人工智能研究院',
    '深圳机器人有限公司',
  ])('of %s are no others', (name) => {
    expect(knownNames(name)).toEqual([name]);
  });
});
