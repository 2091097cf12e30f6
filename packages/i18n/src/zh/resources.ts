import type { resources as english } from '../en/resources.ts';
import type { Translation } from '../translation.ts';

export const resources: Translation<typeof english> = {
  title: '资料库',
  description: '中巴技术合作的政策、指南与模板，提供英文、中文和乌尔都文，并保留各个版本。',
  gone: {
    title: '没有找到该资料',
    detail: '该资料尚未发布，或已撤下。',
    all: '查看整个资料库',
  },
  kind: '类型',
  anyKind: '全部',
  language: '语言',
  anyLanguage: '任何语言',
  empty: '资料库中还没有内容',
  emptyDetail: '审核台发布政策、指南和模板后，会显示在这里。',
  emptyFilters: '没有符合条件的资料',
  emptyFiltersDetail: '请查看全部类型和语言。',
  showAll: '显示全部',
  invented: '虚构',
  inventedHint: '本演示中的虚构资料',
  download: '下载',
  downloadLabel: '下载 {{name}}（{{language}}）',
  file: '{{kind}}，{{size}}',
  read: '阅读',
  current: '当前版本',
  versions: '全部版本',
  versionOf: '第 {{number}} 版，{{date}}',
  newest: '当前',
  changed: '更新于 {{date}}',
  older: '这是旧版本，已有更新的版本。',
  toCurrent: '查看当前版本',
};
