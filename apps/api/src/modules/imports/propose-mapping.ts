import { type ImportField, importFields, type ImportMapping } from '@karakoram/contracts';

/** Names of columns that people use for a field, in lower case without blanks and punctuation. */
const usualNames = {
  key: ['id', 'key', 'code', 'symbol', 'handle'],
  name: ['name', 'company', 'companyname', '名称', '公司名称', '企业名称', 'نام'],
  nameEn: ['nameen', 'englishname', 'nameenglish', '英文名称'],
  nameZh: ['namezh', 'chinesename', 'namechinese', '中文名称'],
  nameUr: ['nameur', 'urduname', 'nameurdu'],
  country: ['country', 'countrycode', '国家'],
  city: ['city', 'cities', 'location', '城市', '所在城市', 'شہر'],
  website: ['website', 'websiteurl', 'url', 'web', '网址', '官网'],
  founded: ['founded', 'foundedyear', 'year', 'established', '成立年份', '成立时间'],
  size: ['size', 'employees', 'headcount', '人数', '员工人数'],
  industry: ['industry', 'sector', 'industrygroup', '行业'],
  specialties: ['specialties', 'specialities', 'services', 'products', 'tags', '主营业务', '产品'],
  summary: ['summary', 'description', 'about', 'profile', '简介', '公司简介'],
  registrationNumber: ['registrationnumber', 'uscc', 'cuin', 'creditcode', '统一社会信用代码'],
  contactEmail: ['email', 'contactemail', '邮箱'],
} as const satisfies Record<ImportField, readonly string[]>;

/** A first guess from the names of the columns, for a person to correct. */
export function proposeMapping(columns: readonly string[]): ImportMapping {
  const folded = columns.map((column) => ({ column, folded: column.toLowerCase().replaceAll(/[\s_.-]/gu, '') }));
  const chosen: Partial<Record<ImportField, string[]>> = {};
  for (const field of importFields) {
    const names: readonly string[] = usualNames[field];
    const matching = folded.filter(({ folded: name }) => names.includes(name)).map(({ column }) => column);
    if (matching.length > 0) chosen[field] = matching.slice(0, field === 'industry' ? 3 : 1);
  }
  return { publish: true, columns: chosen };
}
