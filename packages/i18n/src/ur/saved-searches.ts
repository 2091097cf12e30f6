import type { savedSearches as english } from '../en/saved-searches.ts';
import type { Translation } from '../translation.ts';

export const savedSearches: Translation<typeof english> = {
  title: 'محفوظ تلاشیں',
  lead: 'کمپنیوں اور مواقع کی وہ تلاشیں جو آپ نے محفوظ کی ہیں۔ ان میں جو نیا ہو اس کی اطلاع آپ کو دی جاتی ہے، ہر ایک کی صرف ایک بار۔',
  menu: 'محفوظ تلاشیں',
  save: {
    action: 'یہ تلاش محفوظ کریں',
    title: 'یہ تلاش محفوظ کریں',
    submit: 'تلاش محفوظ کریں',
    saved: 'تلاش ”{{name}}“ محفوظ ہو گئی۔ یہ آپ کے اکاؤنٹ کے مینو میں ”محفوظ تلاشیں“ کے تحت ہے۔',
  },
  fields: {
    name: 'نام',
    frequency: { companies: 'نئی کمپنیوں کی اطلاع دیں', opportunities: 'نئے مواقع کی اطلاع دیں' },
    mail: 'ای میل سے',
    mailHint: 'آپ کے تصدیق شدہ پتے پر۔ ہر ای میل میں اسے بند کرنے کا لنک ہوتا ہے۔',
    inApp: 'گھنٹی میں',
  },
  frequency: {
    at_once: 'فوراً',
    daily: 'روزانہ',
    weekly: 'ہر ہفتے',
    none: 'اطلاع نہ دیں',
  },
  frequencyHint: {
    at_once: 'کچھ نیا آنے کے ایک دو منٹ کے اندر',
    daily: 'صبح آٹھ بجے، اگر کچھ نیا ہو',
    weekly: 'ہر پیر کی صبح آٹھ بجے، اگر کچھ نیا ہو',
    none: 'تلاش صرف یہاں محفوظ رہے گی',
  },
  subject: { companies: 'کمپنیاں', opportunities: 'مواقع' },
  everything: { companies: 'تمام کمپنیاں', opportunities: 'تمام مواقع' },
  text: '”{{text}}“',
  told: {
    companies: 'آخری اطلاع {{when}}۔ نئی کمپنیاں: {{found}}',
    opportunities: 'آخری اطلاع {{when}}۔ نئے مواقع: {{found}}',
  },
  notTold: 'ابھی کچھ نیا نہیں',
  channels: { both: 'ای میل سے اور گھنٹی میں', mail: 'ای میل سے', inApp: 'گھنٹی میں' },
  rhythm: '{{frequency}}، {{channels}}',
  paused: 'رکی ہوئی',
  unreadable: 'اس تلاش کا کوئی فلٹر اب موجود نہیں',
  unreadableDetail: 'یہ نہ کچھ ڈھونڈتی ہے نہ اطلاع دیتی ہے۔ نئے سرے سے تلاش کر کے محفوظ کریں اور اسے حذف کر دیں۔',
  open: 'کھولیں',
  openLabel: 'تلاش {{name}} کھولیں',
  edit: {
    action: 'تبدیل کریں',
    label: 'تلاش {{name}} تبدیل کریں',
    title: 'محفوظ تلاش تبدیل کریں',
    saved: 'تلاش تبدیل ہو گئی۔',
  },
  pause: {
    action: 'روکیں',
    label: 'تلاش {{name}} روکیں',
    done: 'دوبارہ شروع کرنے تک آپ کو کوئی اطلاع نہیں دی جائے گی۔',
  },
  resume: {
    action: 'دوبارہ شروع کریں',
    label: 'تلاش {{name}} دوبارہ شروع کریں',
    done: 'اطلاع دوبارہ شروع ہو گئی، اب سے جو نیا ہو اس کی۔',
  },
  delete: {
    action: 'حذف کریں',
    label: 'تلاش {{name}} حذف کریں',
    title: '”{{name}}“ حذف کریں؟',
    detail: 'آپ کو مزید اطلاع نہیں دی جائے گی، اور جو بتایا جا چکا اس کا ریکارڈ بھی مٹ جائے گا۔',
    done: 'تلاش حذف ہو گئی۔',
  },
  empty: 'ابھی کوئی محفوظ تلاش نہیں',
  emptyDetail:
    'کمپنیاں یا مواقع تلاش کریں، فلٹر چنیں اور تلاش محفوظ کر لیں۔ پھر جو نیا ہو اس کی خبر دوبارہ تلاش کیے بغیر ملتی رہے گی۔',
  emptyAction: { companies: 'کمپنیاں تلاش کریں', opportunities: 'مواقع تلاش کریں' },
  count: '{{most}} میں سے {{count}} تلاشیں محفوظ ہیں',
};
