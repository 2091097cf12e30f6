import { tokenise } from '@karakoram/taxonomy';

/**
 * Words of company profiles that tell little of one company among others, in each language: how a profile is written and what
 * every company has. Known beforehand, so that a profile keeps the same words in a market of ten and in one of a million. By how
 * much is left of what another word says; the market's own counts decide what each of them is worth where two texts are compared.
 */
const commonWords: readonly (readonly [share: number, words: string])[] = [
  [
    0.15,
    `company companies firm group corporation corp inc incorporated limited ltd llc co pvt private business businesses product products
    service services solution solutions system systems technology technologies customer customers client clients provide provides
    providing provider offer offers offering offerings develop develops developing developed developer development include includes
    including included base founded found establish established headquarter headquarters headquartered office offices located
    we our us you your they them he she his her who it i also other others more most all both such through over well about into than
    but not no can may will been being do does use uses used using make makes making various new one two first years year since
    pakistan china pakistani chinese american international world worldwide global globally leading leader
    公司 有限 有限公司 股份 集团 企业 产品 服务 技术 系统 方案 解决方案 客户 用户 提供 主要 从事 成立于 成立 位于 总部 创立 拥有 我们 一家 以及 其他
    包括 通过 进行 具有 目前 多年 中国 国内 国内外 国际 全国 全球 领先 业务 发展 公司成立 致力于 致力
    کمپنی کمپنیوں ادارہ گروپ لمیٹڈ پرائیویٹ خدمات مصنوعات حل نظام ٹیکنالوجی صارفین گاہک گاہکوں فراہم کرتی کرتے کرتا کرنا کرنے کر ہم
    ہماری ہمارے ہمارا اپنے اپنی لیے ساتھ قائم واقع دفتر پاکستان چین بھی جو تھا تھی ایک دیگر مختلف سال دنیا عالمی`,
  ],
  [
    0.4,
    `platform tool tools application applications software design designs designed designing create creates created creating build
    builds building built operate operates operating operation operations manage manages managing managed management enable enables
    enabling allow allows allowing help helps helping deliver delivers delivering support supports supporting serve serves serving
    work works working run market markets industry industries enterprise enterprises organization organizations professional
    professionals team teams people person partner partners experience expert experts quality high range wide variety full complete
    advanced innovative innovation modern unique best better great large small many several different key main major primarily primary
    specialize specializes specialized specializing focus focuses focused engage engages engaged offer sale sales sell sells selling
    buy purchase production produce produces produced producing manufacture manufactures manufacturing manufacturer supply supplies
    supplier research data information web online internet digital site website user users time way need needs project projects
    process processes value cost performance access available part area areas field level line model name formerly known call called
    subsidiary acquire acquired member members city state states united national local public across within without between around
    研发 开发 生产 制造 销售 设计 应用 管理 行业 领域 专业 团队 人员 质量 品牌 创新 先进 高新 高新技术 核心 自主 优质 经营 加工 设备 市场 项目
    信息 数据 平台 网络 合作 支持 需求 实现 提高 满足 广泛 综合 经验 丰富 科技 研究 服务于 覆盖 各类 多种 一体 一体化 城市 国家 能力 优势
    کاروبار صنعت شعبہ شعبے منصوبے معیار معیاری جدید بہترین ماہر ماہرین ٹیم تجربہ تیار بنانا بناتی بناتے پیداوار فروخت مارکیٹ انتظام
    سہولیات معلومات سافٹ ویئر آن لائن کام کام کرتی ترقی تحقیق پلیٹ فارم`,
  ],
];

const shares: ReadonlyMap<string, number> = new Map(
  // What stands in the first list stays there: a word may be a form of one in both.
  commonWords.toReversed().flatMap(([share, words]) => tokenise(words).map((word) => [word, share] as const)),
);

/** How much a word tells of a company beforehand, 0 to 1: 1 for one that not every profile uses. */
export function tellingShare(word: string): number {
  return shares.get(word) ?? 1;
}
