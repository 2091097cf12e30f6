import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

export const home: Translation<typeof english> = {
  title: '中国与巴基斯坦的技术合作伙伴',
  description: '在中国或巴基斯坦寻找技术合作伙伴：经审核的企业名录，列明各家的供给与需求，支持中文、英文和乌尔都文。',
  promise: '跨越中巴之间的山口，找到适合的技术伙伴，并且一定得到答复。',
  audience: '面向两国的科技企业、大学、研究机构、园区和基金，免费使用。',
  search: {
    label: '搜索企业、技术或行业',
    placeholder: '计算机视觉、Huawei',
    submit: '搜索',
  },
  counts: {
    label: '名录现有',
    companies: '企业',
    china: '中国企业',
    pakistan: '巴基斯坦企业',
    offers: '供给',
    needs: '需求',
  },
  sectors: {
    title: '按行业浏览',
    count_one: '{{count}} 家企业',
    count_other: '{{count}} 家企业',
    more: '显示全部行业',
  },
  newest: {
    title: '最新加入',
    all: '查看完整名录',
    empty: '首批企业正在审核中，欢迎加入。',
  },
  steps: {
    title: '三步合作',
    describe: {
      title: '介绍您的企业，一次即可',
      detail: '用您自己的语言写明能提供什么、想寻找什么，由本国审核台审核。',
    },
    match: {
      title: '看到谁合适、为什么合适',
      detail: '来自对方国家的伙伴按双向匹配排序，并逐一说明对双方的理由。',
    },
    answer: {
      title: '发出请求，得到答复',
      detail: '每个请求都会得到答复，或在 30 天后到期。双方同意后才显示联系方式。',
    },
  },
  join: {
    title: '您的伙伴也许正在寻找您',
    detail: '填写企业资料约需十五分钟。',
    action: '让我的企业加入',
  },
};
