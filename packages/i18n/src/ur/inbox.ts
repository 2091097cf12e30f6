import type { inbox as english } from '../en/inbox.ts';
import type { Translation } from '../translation.ts';

export const inbox: Translation<typeof english> = {
  title: 'نمائشی ان باکس',
  lead: 'اس نمائشی نسخے میں کوئی ای میل باہر نہیں جاتی۔ جو ای میلز کسی کو بھیجی جاتیں، وہ یہاں درج ہیں۔',
  list: 'ای میلز',
  to: 'بنام {{address}}',
  links: 'اس ای میل کے لنک',
  choose: 'پڑھنے کے لیے کوئی ای میل چنیں۔',
  refresh: 'نئی ای میلز دیکھیں',
  empty: 'ابھی کوئی ای میل نہیں',
  emptyDetail: 'اکاؤنٹ بنائیں، کسی کو دعوت دیں یا درخواست بھیجیں: متعلقہ ای میل یہاں آ جائے گی۔',
  absent: 'یہاں نمائشی ان باکس نہیں ہے',
  absentDetail: 'یہاں ای میلز واقعی بھیجی جاتی ہیں، یا یہ نمائشی نسخہ نہیں۔',
  gone: 'یہ ای میل اب موجود نہیں',
  back: 'تمام ای میلز',
};
