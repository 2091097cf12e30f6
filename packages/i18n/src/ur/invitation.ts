import type { invitation as english } from '../en/invitation.ts';
import type { Translation } from '../translation.ts';

export const invitation: Translation<typeof english> = {
  title: '{{company}} میں شامل ہوں',
  lead: 'آپ کو اس حیثیت سے دعوت دی گئی ہے: {{role}}',
  accept: 'کمپنی میں شامل ہوں',
  joined: 'خوش آمدید، آپ اب رکن ہیں۔',
  signInFirst: 'جس پتے پر دعوت نامہ آیا اسی سے سائن اِن کریں یا اکاؤنٹ بنائیں۔ اس کے بعد آپ یہیں واپس آئیں گے۔',
  until: '{{date}} تک کارآمد',
  expired: 'اس دعوت نامے کی میعاد ختم ہو چکی',
  accepted: 'یہ دعوت نامہ قبول کیا جا چکا ہے',
  revoked: 'یہ دعوت نامہ واپس لے لیا گیا',
  askAgain: 'کمپنی کے کسی مالک سے نیا دعوت نامہ مانگیں۔',
  unverified: 'پہلے اپنی ای میل کی تصدیق کریں؛ اکاؤنٹ بناتے وقت ہم نے لنک بھیجا تھا۔',
  otherCompany: 'آپ پہلے ہی ایک کمپنی کے رکن ہیں۔ اس میں شامل ہونے کے لیے پہلے وہ کمپنی چھوڑیں۔',
  toCompany: 'میری کمپنی پر جائیں',
  unknown: 'ایسا کوئی دعوت نامہ نہیں',
  unknownDetail: 'دیکھ لیں کہ پورا لنک نقل ہوا ہے، یا نیا دعوت نامہ مانگیں۔',
};
