import { describe, expect, it } from '@jest/globals';
import { straddlesWords } from './han-boundaries.ts';

function straddles(text: string, term: string): boolean {
  const start = text.indexOf(term);
  return straddlesWords(text, start, start + term.length);
}

describe('straddlesWords', () => {
  it.each([
    ['智能交通信息系统', '通信'],
    ['服务于国家电网公司', '家电'],
    ['定期更换电池组', '换电'],
    ['移动终端游戏', '端游'],
    ['办公链接', '公链'],
    ['扩大数据规模', '大数据'],
    ['强大数据能力', '大数据'],
  ])('sees that %s holds %s by chance', (text, term) => {
    expect(straddles(text, term)).toBe(true);
  });

  it.each([
    ['无线通信设备', '通信'],
    ['通信', '通信'],
    ['公司生产家电', '家电'],
    ['新能源汽车换电服务', '换电'],
    ['液冷服务器', '液冷'],
    ['卫星遥感数据', '遥感'],
    ['芯片设计', '芯片'],
    ['锂电池', '电池'],
    ['跨境电商平台', '电商'],
    ['海上风电项目', '风电'],
    ['储能电站', '储能'],
    ['基于大数据平台', '大数据'],
    ['工业物联网', '物联网'],
    ['区块链接入服务', '区块链'],
  ])('leaves %s its %s', (text, term) => {
    expect(straddles(text, term)).toBe(false);
  });

  it('leaves longer terms alone', () => {
    expect(straddles('扩大数据中心', '大数据中心')).toBe(false);
  });
});
