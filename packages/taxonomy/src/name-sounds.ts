import { pinyin } from 'pinyin-pro';

/**
 * Characters of names that are read in more than one way, with the readings that a reader may try: as family names (单, 曾, 解), in
 * places (长, 重, 厦) and in trades (行, 乐). Source: 普通话异读词审音表 and the family names of 百家姓.
 */
const readings: Readonly<Record<string, readonly string[]>> = {
  乐: ['le', 'yue'],
  长: ['chang', 'zhang'],
  重: ['chong', 'zhong'],
  行: ['hang', 'xing'],
  单: ['dan', 'shan'],
  曾: ['zeng', 'ceng'],
  解: ['jie', 'xie'],
  仇: ['chou', 'qiu'],
  区: ['qu', 'ou'],
  朴: ['pu', 'piao'],
  查: ['cha', 'zha'],
  盖: ['gai', 'ge'],
  翟: ['zhai', 'di'],
  柏: ['bai', 'bo'],
  厦: ['xia', 'sha'],
  朝: ['chao', 'zhao'],
  都: ['du', 'dou'],
  会: ['hui', 'kuai'],
  藏: ['cang', 'zang'],
  车: ['che', 'ju'],
  传: ['chuan', 'zhuan'],
  调: ['tiao', 'diao'],
  沈: ['shen', 'chen'],
  宿: ['su', 'xiu'],
  薄: ['bo', 'bao'],
  卡: ['ka', 'qia'],
  强: ['qiang', 'jiang'],
  种: ['zhong', 'chong'],
  率: ['lv', 'shuai'],
  便: ['bian', 'pian'],
  尉: ['wei', 'yu'],
  秘: ['mi', 'bi'],
};

/** So many readings of one name; a name with more doubtful characters is read as the dictionary has it. */
const mostReadings = 4;

const han = /\p{Script=Han}/u;

/**
 * The syllables of a name with Han characters, once for each way to read it, the likeliest first: without tones, ü as `v`. What is
 * no Han character stays together as it is.
 */
export function readingsOf(name: string): string[][] {
  const likeliest = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map((syllable) =>
    syllable.replace(/\s+/gu, ''),
  );
  // Where the dictionary's pieces are not the characters of the name, no character can be given another reading.
  const characters = charactersOf(name);
  if (characters.length !== likeliest.length) return [likeliest];
  let all = [likeliest];
  for (const [index, character] of characters.entries()) {
    const others = (readings[character] ?? []).filter((reading) => reading !== likeliest[index]);
    const more = others.flatMap((reading) => all.map((syllables) => syllables.with(index, reading)));
    if (all.length + more.length <= mostReadings) all = [...all, ...more];
  }
  return all;
}

/** Ways to write the syllables in Latin letters: ü as v or, as most people type it and passports once had it, u. */
export function spellingsOf(syllables: readonly string[]): string[] {
  const spelled = syllables.join('');
  const withU = syllables.map((syllable) => syllable.replace(/^([ln])v/u, '$1u')).join('');
  return [...new Set([spelled, withU])];
}

/** The first letters of the syllables of Han characters, and other letters as they are: 华为 is hw, TCL科技 is tclkj. */
export function initialsOf(name: string, syllables: readonly string[]): string {
  const characters = charactersOf(name);
  return syllables
    .map((syllable, index) => (han.test(characters[index] ?? '') ? syllable.charAt(0) : syllable))
    .join('');
}

function charactersOf(name: string): string[] {
  return name.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? [];
}

const syllable =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|an|en|in|un|ai|ei|ui|ao|ou|iu|ie|ia|ue|ve|ua|uo|er|a|o|e|i|u|v))$/u;

/** Syllables of pinyin written apart, "hua wei", as one word; anything else as it is. */
export function joinSyllables(name: string): string {
  const parts = name.split(' ');
  return parts.length > 1 && parts.every((part) => syllable.test(part)) ? parts.join('') : name;
}
