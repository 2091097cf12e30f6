import type { unsubscribe as english } from '../en/unsubscribe.ts';
import type { Translation } from '../translation.ts';

export const unsubscribe: Translation<typeof english> = {
  title: 'یہ ای میلیں بند کریں؟',
  lead: 'اس محفوظ تلاش کے بارے میں آپ کو مزید ای میل نہیں آئے گی۔ ابھی کچھ تبدیل نہیں ہوا۔',
  action: 'ای میلیں بند کریں',
  done: 'ای میلیں بند ہو گئیں',
  doneDetail: 'اس محفوظ تلاش کے بارے میں آپ کو مزید ای میل نہیں آئے گی۔ محفوظ تلاشوں میں آپ انہیں دوبارہ چلا سکتے ہیں۔',
  toSearches: 'میری محفوظ تلاشیں',
};
