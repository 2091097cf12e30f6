import type { LocalisedText } from '@karakoram/contracts';
import type { Country } from '@karakoram/domain';

/** An invented company: no firm is meant, and none of these names was taken from one. */
export interface InventedCompany {
  readonly country: Country;
  readonly names: LocalisedText;
  /** What people say of a Chinese name: its characters, and its syllables with their tones, checked by hand. */
  readonly said?: { readonly han: string; readonly pinyin: string };
  /** As people type who heard the name or write it in their own way, by hand. */
  readonly typed: readonly string[];
}

/** Companies and hand-written queries for them; more queries are made from the names by rules (`name-variants.ts`). */
export const inventedCompanies: readonly InventedCompany[] = [
  {
    country: 'CN',
    names: { zh: '青岚机器人（苏州）有限公司', en: 'Qinglan Robotics (Suzhou) Co., Ltd.' },
    said: { han: '青岚', pinyin: 'qīng lán' },
    typed: ['青岚机器人', 'qinglan jiqiren', 'Qing-Lan Robotics', '苏州青岚'],
  },
  {
    country: 'CN',
    names: { zh: '深圳市鹭鸣智能科技有限公司', en: 'Luming Intelligence' },
    said: { han: '鹭鸣', pinyin: 'lù míng' },
    typed: ['鹭鸣智能', '鷺鳴', 'lumingzhineng', '路鸣'],
  },
  {
    country: 'CN',
    names: { zh: '重庆长乐云舟数据股份有限公司' },
    said: { han: '长乐云舟', pinyin: 'cháng lè yún zhōu' },
    typed: ['重庆长乐云舟', 'chongqing changle yunzhou', '長樂雲舟', 'changyueyunzhou', '常乐云舟'],
  },
  {
    country: 'CN',
    names: { zh: '成都乐弦音科技有限公司', en: 'Yuexian Sound' },
    said: { han: '乐弦音', pinyin: 'yuè xián yīn' },
    typed: ['lexianyin', '樂弦音', 'Yuexian'],
  },
  {
    country: 'CN',
    names: { zh: '杭州绿穗农业科技有限公司', en: 'Lüsui Agritech Co., Ltd' },
    said: { han: '绿穗', pinyin: 'lǜ suì' },
    typed: ['lvsui', 'lusui', 'Lüsui', '綠穗', '绿穗农业'],
  },
  {
    country: 'CN',
    names: { zh: '上海曾野光电有限公司', en: 'Zengye Photonics' },
    said: { han: '曾野', pinyin: 'zēng yě' },
    typed: ['cengye', '曾野光電', '增野'],
  },
  {
    country: 'CN',
    names: { zh: '单屿半导体（无锡）有限公司', en: 'Shanyu Semiconductor' },
    said: { han: '单屿', pinyin: 'shàn yǔ' },
    typed: ['danyu', '單嶼', '單嶼半導體', 'Shan-yu'],
  },
  {
    country: 'CN',
    names: { zh: '南桥银行软件有限公司', en: 'Nanqiao Banking Software' },
    said: { han: '南桥银行', pinyin: 'nán qiáo yín háng' },
    typed: ['nanqiao', '南橋銀行軟件', 'nqyh'],
  },
  {
    country: 'CN',
    names: { zh: '华栈行知教育科技有限公司', en: 'Huazhan Education' },
    said: { han: '华栈行知', pinyin: 'huá zhàn xíng zhī' },
    typed: ['華棧行知', 'huazhan', 'huazhanhangzhi'],
  },
  {
    country: 'CN',
    names: { zh: '解语藤信息技术有限公司' },
    said: { han: '解语藤', pinyin: 'jiě yǔ téng' },
    typed: ['解語藤', 'xieyuteng', '解语藤信息'],
  },
  {
    country: 'CN',
    names: { zh: '厦门朝汐海洋装备有限公司', en: 'Chaoxi Marine' },
    said: { han: '朝汐海洋', pinyin: 'cháo xī hǎi yáng' },
    typed: ['朝汐', 'chaoxi', 'zhaoxi', '潮汐海洋'],
  },
  {
    country: 'CN',
    names: { zh: '廣州飛梭橋雲計算有限公司', en: 'Feisuoqiao Cloud' },
    said: { han: '飞梭桥', pinyin: 'fēi suō qiáo' },
    typed: ['飞梭桥云计算', '广州飞梭桥', 'feisuoqiao yun'],
  },
  {
    country: 'CN',
    names: { zh: '西安织女桥材料有限公司' },
    said: { han: '织女桥', pinyin: 'zhī nǚ qiáo' },
    typed: ['zhinvqiao', 'zhinuqiao', '織女橋', '织女桥材料'],
  },
  {
    country: 'CN',
    names: { zh: '武汉稻浪生物科技集团股份有限公司', en: 'Daolang Bio Group' },
    said: { han: '稻浪', pinyin: 'dào làng' },
    typed: ['稻浪生物', '道浪', 'DAOLANG'],
  },
  {
    country: 'CN',
    names: { zh: 'TK青禾传感科技有限公司', en: 'TK Qinghe Sensing' },
    typed: ['TK青禾', 'tkqinghe', 'tk qinghe', '青禾传感', 'ＴＫ青禾'],
  },
  {
    country: 'CN',
    names: { zh: '宁波重楼医药有限公司', en: 'Chonglou Pharma' },
    said: { han: '重楼', pinyin: 'chóng lóu' },
    typed: ['重樓', '重楼医药', 'zhonglou'],
  },
  {
    country: 'CN',
    names: { zh: '北京都兰星图航天科技有限公司' },
    said: { han: '都兰星图', pinyin: 'dū lán xīng tú' },
    typed: ['都蘭星圖', 'dulanxingtu', 'doulanxingtu', '都兰星图航天'],
  },
  {
    country: 'CN',
    names: { zh: '长沙车前灯汽车电子有限公司', en: 'Cheqiandeng Automotive' },
    said: { han: '车前灯', pinyin: 'chē qián dēng' },
    typed: ['車前燈', '长沙车前灯', 'cheqiandeng qiche'],
  },
  {
    country: 'CN',
    names: { en: 'Yinxi Quantum Technology Co., Limited' },
    typed: ['yin xi quantum', 'yinxi', 'Yinxi Quantam', 'yinxi quantum tech'],
  },
  {
    country: 'PK',
    names: { en: 'Sabz Khet Agritech (Pvt.) Ltd', ur: 'سبز کھیت پرائیویٹ لمیٹڈ' },
    typed: ['سبز كھيت', 'سبز کهیت', 'sabaz khet', 'Sabz Khait', 'sabzkhet', 'سبزکھیت'],
  },
  {
    country: 'PK',
    names: { en: 'Margalla Sitara Drones', ur: 'مارگلہ ستارہ ڈرونز' },
    typed: ['مارگلا ستارہ', 'Margala Sitara', 'مارگلہ ستاره', 'Margalla Sitarah'],
  },
  {
    country: 'PK',
    names: { en: 'Chenab Weaveworks SMC-Private Limited', ur: 'چناب ویوورکس' },
    typed: ['Chinab Weaveworks', 'chenab weave works', 'چِناب', 'Chenaab Weavework'],
  },
  {
    country: 'PK',
    names: { en: 'Darya Kinara Software', ur: 'دریا کنارہ سافٹ ویئر' },
    typed: ['دريا كناره', 'Dariya Kinara', 'darya kinaara', 'Darya-Kinara'],
  },
  {
    country: 'PK',
    names: { en: 'Kahkashan Nuqta Labs', ur: 'کہکشاں نقطہ لیبز' },
    typed: ['کہکشان نقطہ', 'كهكشاں', 'Kehkashan Nuqta', 'kahkashaan'],
  },
  {
    country: 'PK',
    names: { ur: 'روشنی قدم ٹیکنالوجیز' },
    typed: ['Roshni Qadam', 'roshni qadam', 'Roshny Kadam', 'روشنى قدم', 'روشنی قدم کمپنی'],
  },
  {
    country: 'PK',
    names: { en: 'Shaheen Parwaz Robotics', ur: 'شاہین پرواز روبوٹکس' },
    typed: ['شاهين پرواز', 'Shahin Parwaz', 'Shaheen Parvaz', 'شاہین پرواز روبوٹکس پرائیویٹ لمیٹڈ'],
  },
  {
    country: 'PK',
    names: { en: 'Zarkhez Zameen' },
    typed: ['زرخیز زمین', 'زرخيز زمين', 'Zarkhaiz Zamin', 'zarkhez zamein'],
  },
  {
    country: 'PK',
    names: { en: 'Mehfooz Raqam Fintech', ur: 'محفوظ رقم' },
    typed: ['Mahfooz Raqam', 'mehfuz raqam', 'محفوظ رقم فن ٹیک', 'مَحفُوظ رقم'],
  },
  {
    country: 'PK',
    names: { en: 'Tez Raftar Logistics', ur: 'تیز رفتار لاجسٹکس' },
    typed: ['تيز رفتار', 'Taiz Raftaar', 'tezraftar', 'Tez Raftar Logistic Pvt Ltd'],
  },
  {
    country: 'PK',
    names: { ur: 'نیلم گھاٹی اسٹوڈیوز' },
    typed: ['Neelam Ghati', 'Nilam Ghaati', 'نيلم گهاٹی', 'نیلم گھاٹی سٹوڈیوز'],
  },
  {
    country: 'PK',
    names: { en: 'Gulmohar Sangam Systems', ur: 'گل مہر سنگم' },
    typed: ['گلمہر سنگم', 'Gul Mohar Sangam', 'gulmohr sangam', 'گُل مہر'],
  },
  {
    country: 'PK',
    names: { en: 'Khyber Tarseel', ur: 'خیبر ترسیل' },
    typed: ['خيبر ترسيل', 'Khaibar Tarsil', 'Khyber Tarsel', 'khybertarseel'],
  },
  {
    country: 'PK',
    names: { en: 'Naya Savera Solar Energy', ur: 'نیا سویرا' },
    typed: ['نيا سويرا', 'Nia Sawera', 'naya sawera solar', 'Naya Savera Solar Energie'],
  },
  {
    country: 'PK',
    names: { en: 'Aftab Lehar Energy', ur: 'آفتاب لہر' },
    typed: ['افتاب لہر', 'آفتاب لهر', 'Aaftab Lehar', 'aftab lahar'],
  },
  {
    country: 'PK',
    names: { en: 'Faiz Chashma Education', ur: 'فیضِ چشمہ' },
    typed: ['فیض چشمہ', 'فيض چشمه', 'Faiz Chashmah', 'Faez Chashma'],
  },
  {
    country: 'PK',
    names: { en: 'Institute of Zarafshan Computing', ur: 'ادارۂ زرافشاں' },
    typed: ['zarafshan', 'IZC', 'ادارہ زرافشاں', 'Zarafshaan Computing', 'Institut of Zarafshan'],
  },
];
