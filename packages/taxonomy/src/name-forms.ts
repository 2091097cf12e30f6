import { pinyin } from 'pinyin-pro';
import { normaliseText, stripControls } from './normalise-text.ts';

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

const urduSuffixes = ['پرائیویٹ لمیٹڈ', 'پرائیوٹ لمیٹڈ', 'پبلک لمیٹڈ', 'کمپنی لمیٹڈ', 'لمیٹڈ', 'کمپنی'].map(
  normaliseText,
);

/** Seats that firms put before their name, as a rule without saying so when they are spoken of. */
const chinesePlaces =
  /^(?:中国|北京|上海|天津|重庆|广东|江苏|浙江|山东|四川|湖北|湖南|河南|河北|福建|安徽|江西|陕西|山西|辽宁|吉林|黑龙江|云南|贵州|广西|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古|香港|澳门|深圳|广州|杭州|南京|苏州|成都|武汉|西安|青岛|厦门|宁波|无锡|合肥|长沙|郑州|大连|沈阳|济南|珠海|东莞|佛山)(?:省|市|自治区)?/u;

const han = /\p{Script=Han}/u;

/**
 * The forms under which a company name is searched, without repetition, the most faithful first: normalised; without its
 * legal form (Co., Ltd., Pvt, 有限公司, لمیٹڈ); for names with Han characters also without the place in front, in pinyin
 * (`huaweijishu`) and as pinyin initials (`hwjs`). Empty only for a name without letters and digits.
 */
export function nameForms(name: string): string[] {
  const normalised = words(normaliseText(name));
  const core = coreName(name);
  const forms = [normalised, core];
  if (han.test(core)) {
    const spoken = core.replace(chinesePlaces, '');
    // A name of one character is no name: 北京市 as a whole is the place.
    const cores = Array.from(spoken).length > 1 ? [core, spoken] : [core];
    forms.push(...cores, ...cores.map(pinyinOf), ...cores.map(initialsOf));
  }
  return [...new Set(forms)].filter((form) => form !== '');
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

function syllablesOf(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map((syllable) =>
    syllable.trim(),
  );
}

function pinyinOf(name: string): string {
  return syllablesOf(name).join('').replace(/\s+/gu, '');
}

function initialsOf(name: string): string {
  const syllables = Array.from(name.matchAll(/\p{Script=Han}+/gu), ([run]) => syllablesOf(run)).flat();
  return syllables.map((syllable) => syllable.charAt(0)).join('');
}
