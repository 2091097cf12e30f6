import type { DemoResource } from '../../apps/api/src/modules/demo/demo-data.ts';
import { onePagePdf } from './one-page-pdf.ts';

/** Invented documents of each kind. Nothing in them is advice. */
export const resources: readonly DemoResource[] = [
  {
    kind: 'guide',
    title: {
      en: 'Registering a technology firm in Pakistan',
      zh: '在巴基斯坦注册科技企业',
      ur: 'پاکستان میں ٹیکنالوجی کمپنی کی رجسٹریشن',
    },
    summary: {
      en: 'The order of the steps, and what to have ready for each. An invented example, not advice.',
      zh: '办理步骤及每一步所需材料。此为虚构示例，不构成建议。',
      ur: 'مراحل کی ترتیب، اور ہر مرحلے کے لیے کیا تیار ہو۔ یہ ایک فرضی مثال ہے، مشورہ نہیں۔',
    },
    versions: [
      {
        hoursAgo: 24 * 60,
        changes: {},
        language: 'en',
        fileName: 'Registering a firm in Pakistan.pdf',
        content: onePagePdf('Registering a technology firm', [
          'An invented example. Not advice.',
          '1. Choose a name and have it reserved.',
          '2. Register with the companies register.',
          '3. Get a tax number.',
          '4. Open a bank account.',
        ]),
      },
      {
        hoursAgo: 24 * 9,
        changes: {
          en: 'Now in three languages; step on technology zones added',
          zh: '新增三种语言；补充科技园区步骤',
          ur: 'اب تین زبانوں میں؛ ٹیکنالوجی زون کا مرحلہ شامل',
        },
        text: {
          en: 'An invented example, not advice.\n\n1. Choose a name and have it reserved.\n2. Register with the companies register.\n3. Get a tax number.\n4. Ask a technology zone whether you can settle there.\n5. Open a bank account.',
          zh: '虚构示例，不构成建议。\n\n1. 选定名称并办理预留。\n2. 在公司登记机关注册。\n3. 取得税号。\n4. 向科技园区咨询入驻条件。\n5. 开立银行账户。',
          ur: 'فرضی مثال، مشورہ نہیں۔\n\n۱۔ نام چنیں اور محفوظ کرائیں۔\n۲۔ کمپنیوں کے رجسٹر میں اندراج کرائیں۔\n۳۔ ٹیکس نمبر لیں۔\n۴۔ کسی ٹیکنالوجی زون سے معلوم کریں کہ کیا وہاں جگہ مل سکتی ہے۔\n۵۔ بینک اکاؤنٹ کھلوائیں۔',
        },
      },
    ],
  },
  {
    kind: 'template',
    title: {
      en: 'Template: confidentiality agreement for first talks',
      zh: '模板：初次洽谈保密协议',
      ur: 'نمونہ: ابتدائی گفتگو کے لیے رازداری کا معاہدہ',
    },
    summary: {
      en: 'Two pages for both sides to sign before technology is shown. An invented example, not advice.',
      zh: '展示技术之前由双方签署，共两页。此为虚构示例，不构成建议。',
      ur: 'ٹیکنالوجی دکھانے سے پہلے دونوں فریقوں کے دستخط کے لیے دو صفحے۔ یہ ایک فرضی مثال ہے، مشورہ نہیں۔',
    },
    versions: [
      {
        hoursAgo: 24 * 30,
        changes: {},
        language: 'en',
        fileName: 'Confidentiality agreement.pdf',
        content: onePagePdf('Confidentiality agreement', [
          'An invented example. Not advice.',
          'Between ____________ and ____________',
          '1. What is confidential',
          '2. What each side may do with it',
          '3. How long this holds',
        ]),
      },
    ],
  },
  {
    kind: 'policy',
    title: {
      en: 'How this platform treats personal data across the border',
      zh: '本平台如何处理跨境个人信息',
      ur: 'یہ پلیٹ فارم سرحد پار ذاتی معلومات کیسے برتتا ہے',
    },
    summary: {
      en: 'Which contact details are seen by whom, and when. An invented example.',
      zh: '哪些联系方式在何时对谁可见。此为虚构示例。',
      ur: 'رابطے کی کون سی تفصیل کون، کب دیکھتا ہے۔ یہ ایک فرضی مثال ہے۔',
    },
    versions: [
      {
        hoursAgo: 24 * 45,
        changes: {},
        text: {
          en: 'Contact details of a company are shown to another company when both have agreed. Contact details of participants of a programme are shown to its organiser only.',
          zh: '企业的联系方式在双方同意后才向对方显示。活动参加者的联系方式仅主办方可见。',
          ur: 'کسی کمپنی کے رابطے کی تفصیل دوسری کمپنی کو تبھی دکھائی جاتی ہے جب دونوں متفق ہوں۔ پروگرام کے شرکاء کی تفصیل صرف منتظم دیکھتا ہے۔',
        },
      },
    ],
  },
];
