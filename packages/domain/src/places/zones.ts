import type { Country } from '../country.ts';

/** A zone as its table writes it: code without the country, code of its province, names in English, Chinese and Urdu. */
export type ZoneRow = readonly [code: string, provinceCode: string, en: string, zh: string, ur: string];

/**
 * Technology and economic zones that companies name as the place where they look for a partner, under the names that the zones
 * themselves use; in Urdu, as newspapers write them.
 */
export const zoneRows: Readonly<Record<Country, readonly ZoneRow[]>> = {
  CN: [
    ['zone-zhongguancun', '11', 'Zhongguancun Science Park', '中关村科技园区', 'ژونگ گوان سن سائنس پارک'],
    ['zone-binhai', '12', 'Tianjin Binhai New Area', '天津滨海新区', 'تیانجین بن ہائی نیا علاقہ'],
    ['zone-zhangjiang', '31', 'Zhangjiang Hi-Tech Park', '张江高科技园区', 'ژانگ جیانگ ہائی ٹیک پارک'],
    ['zone-lingang', '31', 'Lingang Special Area', '临港新片区', 'لن گانگ خصوصی علاقہ'],
    ['zone-suzhou', '32', 'Suzhou Industrial Park', '苏州工业园区', 'سوژو انڈسٹریل پارک'],
    ['zone-jiangbei', '32', 'Nanjing Jiangbei New Area', '南京江北新区', 'نانجنگ جیانگ بئی نیا علاقہ'],
    ['zone-hangzhou', '33', 'Hangzhou Hi-Tech Zone', '杭州高新区', 'ہانگژو ہائی ٹیک زون'],
    ['zone-hefei', '34', 'Hefei Hi-Tech Zone', '合肥高新区', 'ہیفئی ہائی ٹیک زون'],
    ['zone-xiamen', '35', 'Xiamen Torch Hi-Tech Zone', '厦门火炬高新区', 'شیامن ٹارچ ہائی ٹیک زون'],
    ['zone-optics-valley', '42', 'Wuhan East Lake Hi-Tech Zone', '武汉东湖高新区', 'ووہان ایسٹ لیک ہائی ٹیک زون'],
    ['zone-guangzhou', '44', 'Guangzhou Science City', '广州科学城', 'گوانگژو سائنس سٹی'],
    ['zone-shenzhen', '44', 'Shenzhen Hi-Tech Industrial Park', '深圳高新区', 'شینزین ہائی ٹیک انڈسٹریل پارک'],
    ['zone-liangjiang', '50', 'Chongqing Liangjiang New Area', '重庆两江新区', 'چونگ چنگ لیانگ جیانگ نیا علاقہ'],
    ['zone-chengdu', '51', 'Chengdu Hi-Tech Zone', '成都高新区', 'چینگدو ہائی ٹیک زون'],
    ['zone-xian', '61', "Xi'an Hi-Tech Zone", '西安高新区', 'شی آن ہائی ٹیک زون'],
    ['zone-kashgar', '65', 'Kashgar Economic Development Zone', '喀什经济开发区', 'کاشغر اقتصادی ترقیاتی زون'],
  ],
  PK: [
    ['zone-islamabad', 'IS', 'Islamabad Technopolis', '伊斯兰堡科技城', 'اسلام آباد ٹیکنوپولس'],
    ['zone-nust', 'IS', 'National Science and Technology Park', '国家科学技术园', 'نیشنل سائنس اینڈ ٹیکنالوجی پارک'],
    ['zone-lahore', 'PB', 'Lahore Technopolis', '拉合尔科技城', 'لاہور ٹیکنوپولس'],
    ['zone-allama-iqbal', 'PB', 'Allama Iqbal Industrial City', '阿拉马·伊克巴尔工业城', 'علامہ اقبال انڈسٹریل سٹی'],
    ['zone-quaid-e-azam', 'PB', 'Quaid-e-Azam Business Park', '真纳商业园', 'قائداعظم بزنس پارک'],
    ['zone-dhabeji', 'SD', 'Dhabeji Special Economic Zone', '塔贝吉经济特区', 'دھابیجی خصوصی اقتصادی زون'],
    ['zone-korangi', 'SD', 'Korangi Creek Industrial Park', '科朗吉溪工业园', 'کورنگی کریک انڈسٹریل پارک'],
    ['zone-haripur', 'KP', 'Pakistan Digital City Haripur', '哈里普尔数字城', 'پاکستان ڈیجیٹل سٹی ہری پور'],
    ['zone-hattar', 'KP', 'Hattar Special Economic Zone', '哈塔尔经济特区', 'حطار خصوصی اقتصادی زون'],
    ['zone-rashakai', 'KP', 'Rashakai Special Economic Zone', '拉沙卡伊经济特区', 'رشکئی خصوصی اقتصادی زون'],
    ['zone-bostan', 'BA', 'Bostan Special Economic Zone', '博斯坦经济特区', 'بوستان خصوصی اقتصادی زون'],
    ['zone-gwadar', 'BA', 'Gwadar Free Zone', '瓜达尔自由区', 'گوادر فری زون'],
  ],
};
