import { stripControls } from '@karakoram/domain';
import { initialsOf, joinSyllables, readingsOf, spellingsOf } from './name-sounds.ts';
import { normaliseText } from './normalise-text.ts';
import { romanSkeleton } from './roman-skeleton.ts';

/** Written at the end of a name, longest first where one ends with another. Compared after normalisation, without punctuation. */
const latinSuffixes = [
  'private limited company',
  'single member company',
  'smc private limited',
  'smc pvt limited',
  'smc pvt ltd',
  'public limited company',
  'company limited',
  'private limited',
  'pvt limited',
  'private ltd',
  'pvt ltd',
  'pte ltd',
  'pty ltd',
  'sdn bhd',
  'co limited',
  'co ltd',
  'guarantee limited',
  'incorporated',
  'private',
  'corporation',
  'company',
  'limited',
  'l l c',
  'gmbh',
  'corp',
  'pvt',
  'inc',
  'llc',
  'llp',
  'ltd',
  'plc',
  'smc',
  'co',
];

const hanSuffixes = [
  '股份有限责任公司',
  '集团股份有限公司',
  '有限责任公司',
  '股份有限公司',
  '集团有限公司',
  '有限合伙',
  '有限公司',
  '集团公司',
  '总公司',
  '分公司',
  '公司',
];

const urduSuffixes = [
  'پرائیویٹ لمیٹڈ',
  'پرائیوٹ لمیٹڈ',
  'پبلک لمیٹڈ',
  'کمپنی لمیٹڈ',
  'کارپوریشن',
  'پرائیویٹ',
  'پرائیوٹ',
  'لمیٹڈ',
  'لمٹڈ',
  'کمپنی',
].map(normaliseText);

/** Seats that firms put before their name, as a rule without saying so when they are spoken of. */
const chinesePlaces =
  /^(?:中国|北京|上海|天津|重庆|广东|江苏|浙江|山东|四川|湖北|湖南|河南|河北|福建|安徽|江西|陕西|山西|辽宁|吉林|黑龙江|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古|香港|澳门|深圳|广州|杭州|南京|苏州|成都|武汉|西安|青岛|厦门|宁波|无锡|合肥|长沙|郑州|大连|沈阳|济南|珠海|东莞|佛山)(?:省|市|自治区)?/u;

const placeAlone = new RegExp(`${chinesePlaces.source}$`, 'u');

/** What a firm does, at the end of its name and left out when it is spoken of: 华为技术 is 华为. */
const trades =
  /(?:信息技术|人工智能|云计算|大数据|区块链|新能源|半导体|微电子|机器人|自动化|供应链|互联网|研究院|研究所|技术|科技|信息|网络|软件|电子|智能|集团|控股|实业|数据|通信|通讯|生物|医药|医疗|能源|装备|设备|系统|制造|工业|国际|贸易|投资|发展|服务|咨询|文化|传媒|教育|物流|电气|电力|光电|材料|汽车|航天|航空|农业|金融|支付|仪器|机械|环保|创新|银行)$/u;

const han = /\p{Script=Han}/u;
const latinMarks = /(?<=\p{Script=Latin})\p{M}+/gu;

/** Letters of Urdu that are mistaken for each other in names, to one of them. */
const urduConfusions: readonly (readonly [RegExp, string])[] = [
  [/ں/gu, 'ن'],
  [/ھ/gu, 'ہ'],
  [/آ/gu, 'ا'],
  [/ئ/gu, 'ی'],
  [/ے/gu, 'ی'],
];

/** Who types one of these looks for a technology, not for a firm whose syllables happen to begin so. */
const abbreviations = new Set(
  'ai ar vr xr mr it ict iot ml bi hr pc ui ux qa tv gps gis erp crm scm mes plc cnc cad cam rpa llm nlp ocr api sdk saas'.split(
    ' ',
  ),
);

/** Beginnings of a name that are not its first word: as many words as people start to type from. */
const mostTails = 4;
const smallWords = new Set(['of', 'and', 'the', 'for', 'in', 'on', '&']);

/**
 * The forms under which a company name is searched, without repetition, the most faithful first: without its legal form (Co.,
 * Ltd., Pvt, 有限公司, لمیٹڈ), folded as `nameQuery` folds; in one word, and from each of its words on; the first letters of three
 * words and more; for names with Han characters also without the place in front and the trade behind, in pinyin (`huaweijishu`), in each
 * reading of a character that has several, and as pinyin initials (`hwjs`, `hw`) unless they mean a technology (AI); for Urdu and Roman letters the consonants
 * (`romanSkeleton`). Empty only for a name without letters and digits.
 */
export function nameForms(name: string): string[] {
  const core = foldName(coreName(name));
  const forms = han.test(core) ? hanForms(core) : [core, ...tailsOf(core), acronymOf(core)];
  const skeleton = romanSkeleton(core);
  return [...new Set(skeleton === undefined ? forms : [...forms, skeleton])].filter((form) => form !== '');
}

/**
 * A Chinese name as it is spoken of: without the place before it and its legal form, 澜境机器人 of 深圳澜境机器人有限公司. Undefined where
 * nothing but a trade is left (人工智能研究院), and for a name without Han characters.
 */
export function spokenName(name: string): string | undefined {
  const core = compact(coreName(name));
  if (!han.test(core)) return undefined;
  const spoken = core.replace(chinesePlaces, '');
  const brand = brandOf(spoken);
  return lengthOf(brand) > 1 && brand.replace(trades, '') !== '' ? spoken : undefined;
}

/** A name as somebody looks for it. */
export interface NameQuery {
  /** Equal to one of `nameForms` if it is the name; otherwise to be compared by similarity. */
  readonly name: string;
  /** Forms that it shares with names that are said alike: pinyin for other characters, consonants for the other script. */
  readonly soundsLike: readonly string[];
}

/** Reads a text as a name. Undefined for one without letters and digits. */
export function nameQuery(text: string): NameQuery | undefined {
  const name = joinSyllables(foldName(coreName(text)));
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  // One character sounds like dozens of others.
  const sounds = han.test(name) && lengthOf(name) > 1 ? readingsOf(compact(name)).flatMap(spellingsOf) : [];
  const skeleton = romanSkeleton(name);
  return { name, soundsLike: skeleton === undefined ? sounds : [...sounds, skeleton] };
}

function hanForms(core: string): string[] {
  // A place may also stand in brackets: 青石（上海）机器人.
  const pieces = core.split(' ').filter((piece) => !placeAlone.test(piece));
  const spoken = pieces.join('').replace(chinesePlaces, '');
  // A name of one character is no name: 北京市 as a whole is the place.
  const cores = [...new Set([compact(core), lengthOf(spoken) > 1 ? spoken : compact(core), brandOf(spoken)])].filter(
    (one) => one !== '',
  );
  const spelled = cores.map((one, index) => {
    // What is left out in speech is read as the dictionary has it.
    const readings = readingsOf(one).slice(0, index === 0 && cores.length > 1 ? 1 : undefined);
    return {
      pinyin: readings.flatMap(spellingsOf),
      initials: readings
        .map((syllables) => initialsOf(one, syllables))
        .filter((initials) => !abbreviations.has(initials)),
    };
  });
  const derived = [...spelled.flatMap(({ pinyin }) => pinyin), ...spelled.flatMap(({ initials }) => initials)];
  return [core, ...cores, ...derived.filter((form) => lengthOf(form) > 1)];
}

/** A Chinese name without its trades, as long as two characters are left. */
function brandOf(spoken: string): string {
  const shorter = spoken.replace(trades, '');
  return shorter === spoken || lengthOf(shorter) < 2 ? spoken : brandOf(shorter);
}

function tailsOf(core: string): string[] {
  const parts = core.split(' ');
  return parts.slice(0, mostTails).map((_, index) => parts.slice(index).join(''));
}

function acronymOf(core: string): string {
  const parts = core.split(' ').filter((part) => /^[a-z]/u.test(part) && !smallWords.has(part));
  return parts.length < 3 ? '' : parts.map((part) => part.charAt(0)).join('');
}

/** Folds what is left open when a name is written down: accents of Latin letters, and letters of Urdu that are easily confused. */
function foldName(name: string): string {
  const plain = normaliseText(name.normalize('NFD').replace(latinMarks, '').normalize('NFC'));
  return urduConfusions.reduce((text, [letter, other]) => text.replace(letter, other), plain);
}

function compact(name: string): string {
  return name.replaceAll(' ', '');
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

/**
 * A company name without its legal form, normalised, words parted by one space: equal for two spellings of one name.
 * A name that is nothing but a legal form comes back whole.
 */
export function coreName(name: string): string {
  const whole = words(normaliseText(stripControls(name)));
  let core = whole;
  for (let shorter = withoutSuffix(core); shorter !== core && shorter !== ''; shorter = withoutSuffix(core))
    core = shorter;
  return core;
}

function withoutSuffix(name: string): string {
  for (const suffix of hanSuffixes) {
    if (name.endsWith(suffix)) return name.slice(0, -suffix.length).trim();
  }
  for (const suffix of [...latinSuffixes, ...urduSuffixes]) {
    if (name.endsWith(` ${suffix}`)) return name.slice(0, -suffix.length - 1);
  }
  return name;
}

/** Punctuation carries nothing in a name: "Co., Ltd." and "(Pvt.) Ltd" become "co ltd" and "pvt ltd"; AT&T keeps its sign. */
function words(normalised: string): string {
  return normalised
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}&+#]+/gu, ' ')
    .trim();
}
