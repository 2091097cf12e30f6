import type { ranking as english } from '../en/ranking.ts';
import type { Translation } from '../translation.ts';

export const ranking: Translation<typeof english> = {
  title: '排序',
  lead: '各项信号在推荐排序中占多大比重，以及从推荐和请求的结果中学到了什么。',
  inUse: {
    title: '当前权重',
    handSet: '目前使用人工设定的权重。只有当学得的权重确实能更准确地预测结果时，才会取而代之。',
    learned: '目前使用第 {{version}} 版，于{{date}}从 {{examples}} 项结果中学得。',
    unsuitable: '第 {{version}} 版所依据的信号与现在的不同。在重新学习之前，使用人工设定的权重。',
  },
  bars: {
    both: '{{learned}}，人工设定为 {{handSet}}',
    legend: '色条为当前使用的权重，竖线为人工设定的权重。',
  },
  kind: { content: '双方可以合作什么', background: '开始合作有多稳妥、多容易' },
  versions: {
    title: '版本',
    lead: '每运行一次 npm run learn 就保存一个版本，并用它未曾见过的、最近四分之一的结果检验。',
    version: '版本',
    trainedAt: '学习时间',
    examples: '学习所用结果',
    heldOut: '检验所用结果',
    status: '状态',
    logLoss: '预测误差',
    auc: '“愿意”排在“不愿意”之前',
    order: '同一企业列表内的顺序',
    change: '由 {{handSet}} 变为 {{learned}}',
    interval: '改进 {{low}} 至 {{high}}',
    none: '尚未学习过',
    noneDetail: '有了可供学习的结果之后，请在服务器上运行 npm run learn。',
  },
  status: { candidate: '未采用', active: '使用中', superseded: '已被取代' },
  obstacle: {
    too_few_outcomes: '可供检验的结果太少',
    too_few_liked: '其中表示愿意的太少',
    too_few_disliked: '其中表示不愿意的太少',
    too_few_deciders: '这些结果来自太少的企业',
    not_better: '不能确定更好',
    ranks_worse: '同一企业列表内的顺序变差',
  },
  signal: {
    needMet: { name: '需求得到满足', why: '能提供所需之物的伙伴才是关键；越少见、越接近的概念分量越重。' },
    offerWanted: { name: '供给有人需要', why: '谁声明需要某企业所提供的，谁就是它的客户。' },
    complementaryField: { name: '领域互补', why: '合作伙伴往往领域相近、能力互补；提供相同东西的两家是竞争对手。' },
    textFit: { name: '文字相合', why: '文字能说出概念未及之处；越少企业使用的词，越有分量。' },
    meaningFit: {
      name: '含义相近',
      why: '两种语言的文字没有相同的词，含义却可能相同。设置了嵌入服务时才计入，不参与学习。',
    },
    pastOutcomes: {
      name: '以往结果',
      why: '企业以前接受过谁，预示它今后会接受谁。此项本身由结果统计而来，因此不参与学习。',
    },
    modesFit: { name: '合作方式相合', why: '提供许可，并不能满足寻找产能的需求。' },
    sectorOverlap: { name: '共同行业', why: '最粗略的相关线索；资料单薄时往往也是唯一的线索。' },
    sizeFit: { name: '规模相称', why: '规模小得多的伙伴往往难以承担，大得多的则往往无暇顾及。' },
    placeFit: {
      name: '所愿地点',
      why: '指明省份的企业自有原因，例如当地有分支机构、客户或港口。',
    },
    readinessFit: {
      name: '可承接的成熟度',
      why: '早期技术需要小企业所没有的时间和人手。',
    },
    commonLanguage: { name: '共同语言', why: '双方能用同一种语言书信往来，跨国合作就能更早开始。' },
    verification: { name: '核验程度', why: '证明材料经人核验过的企业，接触起来风险更小。' },
    responsiveness: {
      name: '答复请求',
      why: '向会答复、而且答复快的企业发出请求，不容易白费功夫。此项本身由结果统计而来，因此不参与学习。',
    },
    freshness: { name: '资料新近', why: '旧资料所写的可能已不属实。' },
  },
};
