import type { autosave as english } from '../en/autosave.ts';
import type { Translation } from '../translation.ts';

export const autosave: Translation<typeof english> = {
  state: {
    saved: 'تمام تبدیلیاں محفوظ ہیں',
    unsaved: 'ابھی محفوظ نہیں ہوا',
    saving: 'محفوظ ہو رہا ہے…',
    invalid: 'نشان زدہ اندراجات محفوظ نہیں ہوئے',
    offline: 'محفوظ نہیں ہوا: رابطہ نہیں۔ سب کچھ اس آلے پر موجود ہے۔',
    signedOut: 'محفوظ نہیں ہوا: آپ کا سیشن ختم ہو گیا۔ سب کچھ اس آلے پر موجود ہے؛ دوبارہ سائن اِن کریں۔',
    conflict: 'محفوظ نہیں ہوا: کسی اور نے بھی یہی خانے بدلے ہیں',
  },
  restored: 'جو آپ نے لکھا تھا اور محفوظ نہیں ہوا تھا، وہ ہم واپس لے آئے ہیں۔',
  conflict: {
    title: 'اس دوران کسی اور نے یہی خانے بدل دیے',
    detail: 'دونوں نے یہ بدلے: {{fields}}۔ کون سا رکھا جائے؟',
    mine: 'میرا رکھیں',
    theirs: 'ان کا لیں',
  },
  addLanguage: '{{language}} میں بھی لکھیں',
};
