import type { resources as english } from '../en/resources.ts';
import type { Translation } from '../translation.ts';

export const resources: Translation<typeof english> = {
  title: 'لائبریری',
  description:
    'چین اور پاکستان کے درمیان ٹیکنالوجی کے تعاون کی پالیسیاں، رہنما اور نمونے، انگریزی، چینی اور اردو میں، ہر ایک اپنے ورژنوں کے ساتھ۔',
  gone: {
    title: 'یہ دستاویز یہاں نہیں ہے',
    detail: 'یہ شائع نہیں ہوئی، یا واپس لے لی گئی ہے۔',
    all: 'پوری لائبریری',
  },
  kind: 'قسم',
  anyKind: 'سب',
  language: 'زبان',
  anyLanguage: 'کوئی بھی زبان',
  empty: 'لائبریری میں ابھی کچھ نہیں',
  emptyDetail: 'ڈیسک کے شائع کرتے ہی پالیسیاں، رہنما اور نمونے یہاں نظر آئیں گے۔',
  emptyFilters: 'کوئی دستاویز نہیں ملی',
  emptyFiltersDetail: 'تمام اقسام اور زبانیں دیکھیں۔',
  showAll: 'سب دکھائیں',
  invented: 'فرضی',
  inventedHint: 'اس نمائش کی ایک فرضی دستاویز',
  download: 'ڈاؤن لوڈ کریں',
  downloadLabel: '{{name}} ڈاؤن لوڈ کریں، {{language}}',
  file: '{{kind}}، {{size}}',
  read: 'پڑھیں',
  current: 'موجودہ ورژن',
  versions: 'تمام ورژن',
  versionOf: 'ورژن {{number}}، {{date}}',
  newest: 'موجودہ',
  changed: 'آخری تبدیلی {{date}}',
  older: 'یہ پرانا ورژن ہے۔ نیا ورژن دستیاب ہے۔',
  toCurrent: 'موجودہ ورژن دیکھیں',
};
