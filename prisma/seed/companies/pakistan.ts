import type { DemoCompany } from '../demo-company.ts';

/** The Pakistani side of the demonstration. Every name is invented and was compared with lists of real companies. */
export const pakistaniCompanies: readonly DemoCompany[] = [
  {
    key: 'kishtzar',
    names: { en: 'Kishtzar Analytics (Pvt.) Ltd.', ur: 'کشت زار اینالیٹکس', zh: '基什特扎尔农业数据公司' },
    cityCode: 'PK-faisalabad',
    sizeBand: '51-200',
    founded: 2018,
    languages: ['en', 'ur'],
    sectors: ['agritech', 'big-data'],
    contactName: 'Ayesha Rahmani',
    summary: {
      en: 'Farm records, advice and crop maps for 86,000 growers of cotton, rice and mango.',
      ur: 'کپاس، چاول اور آم کے 86 ہزار کاشتکاروں کے لیے کھیت کا ریکارڈ، مشورے اور فصل کے نقشے۔',
      zh: '为 8.6 万名棉花、水稻和芒果种植户提供地块记录、农技咨询与作物地图。',
    },
    description: {
      en: 'Growers keep sowing, spraying and harvest records in our Urdu and Punjabi app; 140 field officers check them in 11 districts. The records cover 210,000 hectares and five seasons, and food companies buy yield forecasts from us. We want to add drone spraying, soil sensors and radar satellite data, each with a Chinese partner who trains our teams.',
      ur: 'کاشتکار ہماری اردو اور پنجابی ایپ میں بوائی، اسپرے اور کٹائی کا ریکارڈ رکھتے ہیں اور 11 اضلاع میں 140 فیلڈ افسر اس کی جانچ کرتے ہیں۔ ریکارڈ 2 لاکھ 10 ہزار ہیکٹر اور پانچ موسموں پر محیط ہے۔ ہم ڈرون اسپرے، مٹی کے سینسر اور ریڈار سیٹلائٹ ڈیٹا شامل کرنا چاہتے ہیں، اور ہر ایک کے لیے ایسا چینی شراکت دار چاہتے ہیں جو ہماری ٹیموں کو تربیت دے۔',
      zh: '种植户在我们的乌尔都语和旁遮普语应用中记录播种、喷药和收获，11 个县的 140 名田间专员负责核对。数据覆盖 21 万公顷、五个生长季，食品企业向我们购买产量预测。我们希望与愿意培训团队的中国伙伴合作，引入无人机喷洒、土壤传感器和雷达卫星数据。',
    },
    offers: [
      {
        concepts: ['farm-management-software', 'farmer-advisory'],
        modes: ['distribution', 'joint-research', 'joint-venture'],
        text: {
          en: 'A network of 86,000 growers and 140 field officers to introduce new inputs, seeds and services.',
          ur: '86 ہزار کاشتکاروں اور 140 فیلڈ افسروں کا نیٹ ورک، نئی خدمات اور بیج متعارف کرانے کے لیے۔',
          zh: '覆盖 8.6 万农户、140 名田间专员的推广网络。',
        },
      },
      {
        concepts: ['crop-monitoring', 'predictive-analytics'],
        modes: ['joint-research'],
        text: {
          en: 'Five seasons of verified field records for calibrating crop and yield models.',
          ur: 'فصل اور پیداوار کے ماڈلز کے لیے پانچ موسموں کا تصدیق شدہ ڈیٹا۔',
          zh: '五个生长季的实测地块数据，可用于作物与产量模型校准。',
        },
      },
    ],
    needs: [
      {
        concepts: ['drones', 'drone-services', 'crop-protection'],
        modes: ['distribution', 'joint-venture'],
        text: {
          en: 'Crop-spraying drones with pilot training and local repair, 40 aircraft in the first year.',
          ur: 'فصلوں پر اسپرے کرنے والے ڈرون، پائلٹ تربیت اور مقامی مرمت کے ساتھ؛ پہلے سال 40 عدد۔',
          zh: '采购植保无人机，含飞手培训和本地维修，首年 40 架。',
        },
      },
      {
        concepts: ['soil-testing', 'irrigation'],
        modes: ['technology-transfer', 'distribution'],
        text: {
          en: 'Soil moisture and salinity sensors for less than 25 US dollars a field.',
          ur: 'مٹی کی نمی اور نمکیات کے سینسر، فی کھیت 25 ڈالر سے کم میں۔',
          zh: '每块地成本低于 25 美元的土壤水分与盐分传感器。',
        },
      },
      {
        concepts: ['remote-sensing-analysis', 'radar-remote-sensing'],
        modes: ['joint-research', 'technology-transfer'],
        text: {
          en: 'Radar satellite analysis that sees crops through monsoon cloud.',
          ur: 'ریڈار سیٹلائٹ تجزیہ جو مون سون کے بادلوں میں بھی فصل دیکھ سکے۔',
        },
      },
    ],
  },
  {
    key: 'parwana-pay',
    names: { en: 'Parwana Pay (Pvt.) Ltd.', ur: 'پروانہ پے' },
    cityCode: 'PK-karachi',
    sizeBand: '201-500',
    founded: 2019,
    languages: ['en', 'ur'],
    sectors: ['fintech'],
    contactName: 'Danish Qadri',
    summary: {
      en: 'A mobile wallet and payment gateway with 3.4 million users and 41,000 merchants.',
      ur: 'موبائل والٹ اور ادائیگی گیٹ وے: 34 لاکھ صارف اور 41 ہزار دکاندار۔',
    },
    description: {
      en: 'The wallet pays bills, fares and salaries and works by USSD on simple phones; the gateway settles 190,000 payments a day. One account in seven is lost because identity checks fail, so we want face recognition and document reading that work on Urdu cards and low-cost cameras. Merchants wait for QR sound boxes and inexpensive terminals.',
      ur: 'والٹ سے بل، کرایہ اور تنخواہ ادا ہوتی ہے اور یہ سادہ فون پر بھی چلتا ہے؛ گیٹ وے روزانہ 1 لاکھ 90 ہزار ادائیگیاں نمٹاتا ہے۔ ہر سات میں سے ایک اکاؤنٹ شناخت کی ناکامی کے باعث رہ جاتا ہے، اس لیے ہمیں چہرے کی شناخت اور اردو شناختی کارڈ پڑھنے کی ٹیکنالوجی چاہیے۔',
    },
    offers: [
      {
        concepts: ['mobile-wallets', 'payment-gateway', 'bill-payment-tax-technology'],
        modes: ['outsourcing', 'distribution', 'joint-venture'],
        text: {
          en: 'Wallet and gateway interfaces for merchants, charging stations and platforms.',
          ur: 'دکانداروں، چارجنگ اسٹیشنوں اور پلیٹ فارمز کے لیے والٹ اور گیٹ وے کے انٹرفیس۔',
        },
      },
      {
        concepts: ['cross-border-payments'],
        modes: ['joint-venture'],
        text: { en: 'A licensed partner in Pakistan for merchant payments to and from China.' },
      },
    ],
    needs: [
      {
        concepts: ['ekyc', 'face-recognition', 'optical-character-recognition'],
        modes: ['technology-transfer'],
        text: {
          en: 'Remote identity checks with liveness and document reading in Urdu, run on our own premises.',
          ur: 'چہرے کی شناخت اور اردو دستاویزات پڑھنے والا ای کے وائی سی، جو ہمارے ہاں ہی نصب ہو۔',
        },
      },
      {
        concepts: ['pos-terminals', 'qr-instant-payments'],
        modes: ['distribution'],
        text: { en: '30,000 QR sound boxes and Android terminals over two years.' },
      },
    ],
  },
  {
    key: 'mohlat-finance',
    names: { en: 'Mohlat Instalments (Pvt.) Ltd.', ur: 'مہلت' },
    cityCode: 'PK-lahore',
    sizeBand: '51-200',
    founded: 2021,
    languages: ['en', 'ur'],
    sectors: ['fintech', 'ecommerce-logistics'],
    contactName: 'Sana Mehdi',
    summary: {
      en: 'Interest-free instalments for phones, motorcycles and solar panels; 120,000 customers.',
      ur: 'فون، موٹر سائیکل اور سولر پینل بلاسود قسطوں پر؛ 1 لاکھ 20 ہزار گاہک۔',
    },
    description: {
      en: 'Mohlat buys goods and sells them on in instalments under an agreement approved by its Shariah board; 2.1% of instalments are late by more than 90 days. Scores come from wallet and utility data. We are raising 4 million US dollars to enter 20 more cities.',
      ur: 'مہلت شرعی بورڈ کے منظور شدہ معاہدے کے تحت سامان خرید کر قسطوں پر دیتی ہے؛ صرف 2.1 فیصد قسطیں 90 دن سے زیادہ تاخیر کا شکار ہوتی ہیں۔ مزید 20 شہروں تک پہنچنے کے لیے ہمیں 40 لاکھ ڈالر کی سرمایہ کاری درکار ہے۔',
    },
    offers: [
      {
        concepts: ['buy-now-pay-later', 'takaful-islamic-fintech'],
        modes: ['joint-venture', 'distribution'],
        text: {
          en: 'Instalment sales for makers of phones, motorcycles and solar equipment.',
          ur: 'فون، موٹر سائیکل اور سولر ساز اداروں کے لیے قسطوں پر فروخت۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['digital-lending', 'credit-scoring'],
        modes: ['investment'],
        text: {
          en: 'An investor for a round of 4 million US dollars.',
          ur: '40 لاکھ ڈالر کے مرحلے کے لیے سرمایہ کار۔',
        },
      },
    ],
  },
  {
    key: 'lafzgar-ai',
    names: { en: 'Lafzgar Language Intelligence', ur: 'لفظ گر', zh: '拉夫兹加语言智能' },
    cityCode: 'PK-lahore',
    sizeBand: '11-50',
    founded: 2020,
    languages: ['en', 'ur'],
    sectors: ['artificial-intelligence', 'big-data'],
    contactName: 'Hira Tanveer',
    summary: {
      en: 'Speech recognition, reading of handwriting and annotated data for Urdu, Punjabi, Sindhi and Pashto.',
      ur: 'اردو، پنجابی، سندھی اور پشتو کے لیے آواز کی شناخت، دستی تحریر کی پہچان اور تشریح شدہ ڈیٹا۔',
      zh: '乌尔都语、旁遮普语、信德语和普什图语的语音识别、手写识别与数据标注。',
    },
    description: {
      en: 'Our Urdu speech engine makes 8% word errors on telephone calls. Sixty trained annotators label images, speech and text with two independent checks; every speaker and writer has signed a consent form. The archive holds 9,000 hours of speech and 400,000 lines of Nastaliq handwriting.',
      ur: 'ہمارا اردو اسپیچ انجن ٹیلی فون کالوں پر صرف 8 فیصد غلطی کرتا ہے۔ ساٹھ تربیت یافتہ افراد تصویروں، آواز اور متن کی تشریح کرتے ہیں اور ہر کام کی دو بار جانچ ہوتی ہے۔ ہمارے پاس 9 ہزار گھنٹے کی آواز اور نستعلیق تحریر کی 4 لاکھ سطریں ہیں۔',
      zh: '我们的乌尔都语语音引擎在电话录音上的词错误率为 8%。60 名标注员对图像、语音和文本进行双重校验，所有采集均有书面授权。语料库包含 9,000 小时语音和 40 万行手写体。',
    },
    offers: [
      {
        concepts: ['data-annotation', 'optical-character-recognition'],
        modes: ['outsourcing', 'joint-research'],
        text: {
          en: 'Collection and annotation of Urdu documents, handwriting and faces, with consent and audit.',
          ur: 'اردو دستاویزات، دستی تحریر اور تصاویر کی رضامندی کے ساتھ جمع آوری اور تشریح۔',
          zh: '合规采集并标注乌尔都语证件、手写体与人脸数据。',
        },
      },
      {
        concepts: ['speech-recognition', 'natural-language-processing'],
        modes: ['joint-research', 'technology-transfer'],
        text: {
          en: 'Speech recognition and text corpora in four languages of Pakistan.',
          zh: '巴基斯坦四种语言的语音识别与文本语料。',
        },
      },
    ],
    needs: [
      {
        concepts: ['gpu-cloud', 'high-performance-computing'],
        modes: ['outsourcing'],
        text: {
          en: 'GPU hours for training speech models, about 40,000 a year.',
          ur: 'اسپیچ ماڈلز کی تربیت کے لیے سالانہ تقریباً 40 ہزار GPU گھنٹے۔',
        },
      },
    ],
  },
  {
    key: 'chenab-codeworks',
    names: { en: 'Chenab Codeworks (Pvt.) Ltd.', ur: 'چناب کوڈ ورکس', zh: '奇纳布软件工坊' },
    cityCode: 'PK-lahore',
    sizeBand: '201-500',
    founded: 2013,
    languages: ['en', 'ur'],
    sectors: ['enterprise-software', 'robotics'],
    contactName: 'Bilal Anwar Khokhar',
    summary: {
      en: 'Software engineering for robot makers and logistics: 260 engineers, C++, ROS and React.',
      ur: 'روبوٹ ساز اور لاجسٹکس اداروں کے لیے سافٹ ویئر: 260 انجینئر، C++، ROS اور React۔',
      zh: '为机器人与物流企业提供软件工程外包：260 名工程师，擅长 C++、ROS 与 React。',
    },
    description: {
      en: 'Since 2013 we have delivered 190 projects to customers in Germany, the Gulf and Singapore, 30 of them fleet screens, simulators and warehouse integrations for mobile robots. Teams of 5 to 40 work in the customer’s hours; 18 colleagues speak Chinese. We hold ISO 27001 and keep a robot test floor of 400 m² in Lahore.',
      ur: '2013 سے اب تک ہم نے جرمنی، خلیج اور سنگاپور کے گاہکوں کے لیے 190 منصوبے مکمل کیے، جن میں 30 موبائل روبوٹس کے کنٹرول، سمیولیٹر اور گودام سسٹم کے تھے۔ ٹیمیں گاہک کے اوقات میں کام کرتی ہیں اور 18 ساتھی چینی بولتے ہیں۔',
      zh: '自 2013 年以来交付 190 个项目，其中 30 个为移动机器人的调度界面、仿真器与仓储接口。团队规模 5 至 40 人，可按客户时区工作，18 名同事会中文。公司通过 ISO 27001 认证，在拉合尔设有 400 平方米机器人测试场。',
    },
    offers: [
      {
        concepts: ['custom-software-development', 'robot-software', 'mobile-app-development'],
        modes: ['outsourcing'],
        text: {
          en: 'Dedicated teams for robot fleet interfaces, mobile apps and warehouse system integrations.',
          ur: 'روبوٹ کنٹرول انٹرفیس، موبائل ایپ اور گودام سسٹم کے رابطوں کے لیے مخصوص ٹیمیں۔',
          zh: '专属开发团队：机器人调度界面、移动应用与仓储系统接口。',
        },
      },
      {
        concepts: ['staff-augmentation', 'software-testing'],
        modes: ['outsourcing', 'talent-exchange'],
        text: { en: 'Engineers who join the customer’s team for six months or longer.', zh: '工程师派驻，六个月起。' },
      },
    ],
    needs: [
      {
        concepts: ['agv-warehouse-robots', 'robot-navigation'],
        modes: ['joint-research', 'technology-transfer'],
        text: {
          en: 'Robots and navigation software of a maker, for our test floor and for training.',
          zh: '希望引进移动机器人与导航软件，用于测试与培训。',
        },
      },
    ],
  },
  {
    key: 'neelgai-pixelworks',
    names: { en: 'Neelgai Pixelworks' },
    cityCode: 'PK-lahore',
    sizeBand: '51-200',
    founded: 2017,
    languages: ['en', 'ur'],
    sectors: ['games-digital-content'],
    contactName: 'Zoya Farrukh',
    summary: { en: 'Game art studio: 3D scenes, characters and animation, 150 assets a month.' },
    description: {
      en: 'Seventy artists make environments, characters and animation for strategy and role-playing games in Unity and Unreal. Mughal and Sindhi architecture, truck art and textiles are our speciality: a library of 2,300 scanned ornaments stands ready. Fourteen published games carry our work. Writers translate game texts into Urdu and English.',
    },
    offers: [
      {
        concepts: ['game-art', '3d-modelling', 'animation'],
        modes: ['outsourcing'],
        text: {
          en: '3D environments, characters and animation for mobile and PC games, South Asian styles a speciality.',
        },
      },
      {
        concepts: ['translation-localisation'],
        modes: ['outsourcing'],
        text: { en: 'Urdu and English localisation of games, films and courses.' },
      },
    ],
    needs: [
      {
        concepts: ['game-publishing', 'mobile-games'],
        modes: ['joint-venture', 'distribution'],
        text: { en: 'A publisher for our own truck-racing game in China and South-East Asia.' },
      },
    ],
  },
  {
    key: 'barqraftar',
    names: { en: 'Barqraftar Mobility Limited', ur: 'برق رفتار موبلٹی' },
    cityCode: 'PK-karachi',
    sizeBand: '501-1000',
    founded: 2004,
    languages: ['en', 'ur'],
    sectors: ['new-energy-vehicles', 'advanced-manufacturing'],
    contactName: 'Kamran Baloch',
    summary: {
      en: 'Motorcycle maker with 210 dealers, turning its plant of 80,000 a year to electric.',
      ur: 'موٹر سائیکل ساز ادارہ: 210 ڈیلر، سالانہ 80 ہزار کی گنجائش، اب برقی گاڑیوں کی طرف۔',
    },
    description: {
      en: 'The plant at Port Qasim welds, paints and assembles 80,000 motorcycles a year and makes 62% of the parts by value itself or nearby. Two electric models have been on the road since 2023. For the next step we look for motors, controllers and a battery swapping system, made here under a joint venture.',
      ur: 'پورٹ قاسم کا کارخانہ سالانہ 80 ہزار موٹر سائیکلیں بناتا ہے اور مالیت کے لحاظ سے 62 فیصد پرزے مقامی ہیں۔ 2023 سے دو برقی ماڈل سڑک پر ہیں۔ اگلے مرحلے کے لیے ہمیں موٹر، کنٹرولر اور بیٹری تبدیلی کا نظام مشترکہ منصوبے کے تحت یہیں بنانا ہے۔',
    },
    offers: [
      {
        concepts: ['electric-two-three-wheelers', 'auto-parts'],
        modes: ['production-capacity', 'joint-venture', 'distribution'],
        text: {
          en: 'Welding, painting and assembly for 80,000 two-wheelers a year and 210 dealers.',
          ur: 'سالانہ 80 ہزار دو پہیہ گاڑیوں کی ویلڈنگ، رنگ اور اسمبلی، اور 210 ڈیلر۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['electric-two-three-wheelers', 'electric-drive-systems', 'battery-swapping'],
        modes: ['joint-venture', 'technology-transfer'],
        text: {
          en: 'Motors, controllers and swapping cabinets, with transfer of the technology.',
          ur: 'موٹر، کنٹرولر اور بیٹری تبدیلی کے اسٹیشن، ٹیکنالوجی کی منتقلی کے ساتھ۔',
        },
      },
    ],
  },
  {
    key: 'ujala-watt',
    names: { en: 'Ujala Watt Energy (Pvt.) Ltd.' },
    cityCode: 'PK-lahore',
    sizeBand: '51-200',
    founded: 2014,
    languages: ['en', 'ur'],
    sectors: ['new-energy-vehicles', 'iot-smart-city'],
    contactName: 'Usman Ghauri',
    summary: { en: 'Solar and charging contractor in Punjab: 96 MW built, 14 installation teams.' },
    description: {
      en: 'We have put 96 MW of solar on the roofs of mills, schools and cold stores and maintain it from depots in Lahore, Multan and Rawalpindi. Fourteen teams install inverters, batteries and chargers; a store holds 2,000 spare parts. A site plan for 30 fast charging stations along the Lahore–Islamabad motorway is approved and waits for equipment.',
    },
    offers: [
      {
        concepts: ['solar-power-stations', 'solar-inverters', 'energy-storage'],
        modes: ['distribution'],
        text: { en: 'Sale, installation and service of inverters and batteries across Punjab.' },
      },
      {
        concepts: ['ev-charging'],
        modes: ['distribution', 'joint-venture'],
        text: { en: 'Sites, installation and service for EV chargers in Punjab, 30 motorway stations first.' },
      },
    ],
    needs: [
      {
        concepts: ['ev-charging'],
        modes: ['distribution', 'technology-transfer'],
        text: { en: 'DC fast chargers of 60 to 240 kW that stand heat and voltage swings, with OCPP.' },
      },
      {
        concepts: ['solar-inverters', 'energy-storage'],
        modes: ['distribution'],
        text: { en: 'Hybrid inverters and lithium storage with a spare part depot in Pakistan.' },
      },
    ],
  },
  {
    key: 'taropood',
    names: { ur: 'تار و پود ٹیکسٹائل سسٹمز' },
    cityCode: 'PK-faisalabad',
    sizeBand: '51-200',
    founded: 2011,
    languages: ['ur', 'en'],
    sectors: ['advanced-manufacturing', 'enterprise-software'],
    contactName: 'محمد طاہر انصاری',
    summary: { ur: 'ٹیکسٹائل ملوں کے لیے پیداوار کی نگرانی کا سافٹ ویئر؛ فیصل آباد کی 58 ملیں ہماری گاہک ہیں۔' },
    description: {
      ur: 'ہمارا سافٹ ویئر 7,400 کھڈیوں کی رفتار، رکاوٹ اور بجلی کا استعمال ہر 30 سیکنڈ بعد ریکارڈ کرتا ہے اور ملوں کی پیداوار اوسطاً 6 فیصد بڑھی ہے۔ کپڑے کی خامیاں اب بھی آنکھ سے دیکھی جاتی ہیں، اس لیے ہمیں کیمرے سے خامی پکڑنے والی مشینیں درکار ہیں۔ تین ملیں آزمائش کے لیے تیار ہیں اور ہمارے 22 انجینئر تنصیب اور مرمت سنبھال سکتے ہیں۔',
    },
    offers: [
      {
        concepts: ['manufacturing-execution-systems', 'textile-machinery'],
        modes: ['distribution', 'joint-research'],
        text: { ur: 'ٹیکسٹائل مشینوں کی فروخت، تنصیب اور مرمت کے لیے فیصل آباد میں ٹیم، اور 58 ملوں تک رسائی۔' },
      },
    ],
    needs: [
      {
        concepts: ['machine-vision', 'textile-machinery'],
        modes: ['distribution', 'technology-transfer'],
        text: { ur: 'کپڑے کی خامیاں پکڑنے والی مشین وژن، پرانی مشینوں پر لگانے کے قابل۔' },
      },
    ],
  },
  {
    key: 'shifabaan',
    names: { en: 'Shifabaan Telehealth', ur: 'شفابان', zh: '希法班远程医疗' },
    cityCode: 'PK-islamabad',
    sizeBand: '51-200',
    founded: 2018,
    languages: ['en', 'ur'],
    sectors: ['health-technology'],
    contactName: 'Dr. Maria Yousaf',
    summary: {
      en: 'Telemedicine in 310 rural clinics; 1.9 million consultations so far.',
      ur: '310 دیہی کلینکوں میں ٹیلی میڈیسن؛ اب تک 19 لاکھ مشورے۔',
      zh: '覆盖 310 家乡村诊所的远程医疗平台，累计问诊 190 万次。',
    },
    description: {
      en: 'Nurses in 310 clinics connect patients to 420 doctors, two thirds of them women working from home. Records are kept in one system that opens offline. Half of the clinics have X-ray machines and no radiologist: reading images and near-patient tests are what we miss most.',
      ur: '310 کلینکوں میں نرسیں مریضوں کو 420 ڈاکٹروں سے جوڑتی ہیں، جن میں دو تہائی گھر سے کام کرنے والی خواتین ہیں۔ آدھے کلینکوں میں ایکسرے مشین ہے مگر ریڈیالوجسٹ نہیں؛ تصویر پڑھنے کی ٹیکنالوجی ہماری سب سے بڑی ضرورت ہے۔',
      zh: '310 家诊所的护士通过平台为患者连接 420 名医生，其中三分之二为居家工作的女医生。半数诊所有 X 光机却没有放射科医生，最缺影像判读与即时检测能力。',
    },
    offers: [
      {
        concepts: ['telemedicine', 'electronic-health-records'],
        modes: ['joint-research', 'distribution'],
        text: {
          en: 'A telemedicine network with consent and ethics procedures for clinical validation.',
          zh: '具备伦理流程的远程医疗网络，可开展临床验证。',
        },
      },
    ],
    needs: [
      {
        concepts: ['assisted-diagnosis', 'medical-imaging'],
        modes: ['technology-transfer', 'joint-research'],
        text: {
          en: 'Software that reads chest X-rays for tuberculosis, offline.',
          ur: 'ٹی بی کے لیے سینے کے ایکسرے پڑھنے والا سافٹ ویئر، جو انٹرنیٹ کے بغیر چلے۔',
          zh: '可离线运行的胸片结核判读软件。',
        },
      },
      {
        concepts: ['molecular-diagnostics', 'home-medical-devices'],
        modes: ['distribution'],
        text: { en: 'Portable analysers for district clinics.' },
      },
    ],
  },
  {
    key: 'tashkhees',
    names: { en: 'Tashkhees Diagnostics Limited' },
    cityCode: 'PK-karachi',
    sizeBand: '201-500',
    founded: 2002,
    languages: ['en'],
    sectors: ['biotechnology', 'health-technology'],
    contactName: 'Dr. Farah Siddiqui',
    summary: { en: 'Maker and distributor of laboratory tests; supplies 640 hospitals and laboratories.' },
    description: {
      en: 'A clean room of 900 m² in Karachi fills and packs 6 million tests a year. Our regulatory team registered 74 devices in the past three years and works to ISO 13485. We distribute to 640 hospitals with our own cold chain and look for molecular tests that can be filled here.',
    },
    offers: [
      {
        concepts: ['in-vitro-diagnostics', 'molecular-diagnostics'],
        modes: ['distribution', 'production-capacity'],
        text: { en: 'Registration, filling, packing and distribution of diagnostic tests in Pakistan.' },
      },
    ],
    needs: [
      {
        concepts: ['molecular-diagnostics'],
        modes: ['technology-transfer', 'distribution'],
        text: { en: 'Tuberculosis and dengue tests with transfer of freeze-drying.' },
      },
    ],
  },
  {
    key: 'margalla-enzyme',
    names: { en: 'Margalla Enzyme Works' },
    cityCode: 'PK-islamabad',
    sizeBand: '11-50',
    founded: 2019,
    languages: ['en'],
    sectors: ['biotechnology', 'agritech'],
    contactName: 'Imran Zaheer',
    status: 'changes_requested',
    summary: { en: 'Enzymes for feed and textiles.' },
    description: {
      en: 'We ferment enzymes for poultry feed and for the washing of denim. High quality at the best price.',
    },
    offers: [
      {
        concepts: ['fermentation-enzymes', 'animal-feed'],
        modes: ['production-capacity'],
        text: { en: 'Phytase and cellulase, 30 tonnes a month.' },
      },
    ],
    needs: [
      {
        concepts: ['bio-manufacturing', 'fermentation-enzymes'],
        modes: ['technology-transfer'],
        text: { en: 'Strains and fermenters of 20 m³ and more.' },
      },
    ],
  },
  {
    key: 'faseel-cyber',
    names: { en: 'Faseel Cyber (Pvt.) Ltd.', ur: 'فصیل سائبر' },
    cityCode: 'PK-islamabad',
    sizeBand: '51-200',
    founded: 2016,
    languages: ['en', 'ur'],
    sectors: ['cybersecurity'],
    contactName: 'Saad Waheed',
    summary: {
      en: 'Penetration testing and a 24-hour security operations centre for 45 banks and telecoms.',
      ur: 'پینیٹریشن ٹیسٹنگ اور 24 گھنٹے سیکیورٹی آپریشنز سینٹر؛ 45 بینک اور ٹیلی کام گاہک۔',
    },
    description: {
      en: 'Thirty-eight testers hold OSCP or CREST certificates and complete 22 projects a month, from mobile banking to power stations. Reports come in English with a repair plan and a free second test. The operations centre covers both Pakistani and Chinese office hours.',
      ur: 'اڑتیس ماہرین کے پاس OSCP یا CREST سند ہے اور وہ ہر ماہ 22 منصوبے مکمل کرتے ہیں۔ ہر رپورٹ کے ساتھ درستی کا منصوبہ اور ایک مفت دوبارہ جانچ شامل ہے۔',
    },
    offers: [
      {
        concepts: ['penetration-testing', 'vulnerability-management'],
        modes: ['outsourcing'],
        text: {
          en: 'Certified penetration tests for web, mobile and industrial systems.',
          ur: 'ویب، موبائل اور صنعتی نظاموں کی مستند جانچ۔',
        },
      },
      {
        concepts: ['managed-security-services', 'incident-response-forensics'],
        modes: ['outsourcing', 'joint-venture'],
        text: { en: 'Monitoring and incident response day and night.' },
      },
    ],
    needs: [
      {
        concepts: ['industrial-iot-security', 'intrusion-detection'],
        modes: ['distribution', 'technology-transfer'],
        text: { en: 'Industrial network probes for customers in power and water.' },
      },
    ],
  },
  {
    key: 'abrkada',
    names: { en: 'Abrkada Cloud', ur: 'ابر کدہ' },
    cityCode: 'PK-karachi',
    sizeBand: '51-200',
    founded: 2015,
    languages: ['en', 'ur'],
    sectors: ['cloud-computing', 'cybersecurity'],
    contactName: 'Rabia Shamsi',
    summary: {
      en: 'Cloud and data centre operator in Karachi and Lahore, data kept in the country.',
      ur: 'کراچی اور لاہور میں کلاؤڈ اور ڈیٹا سینٹر؛ ڈیٹا ملک ہی میں رہتا ہے۔',
    },
    description: {
      en: 'Two data centres with 380 racks serve 900 customers, most of them banks, hospitals and ministries that must keep data in Pakistan. Availability was 99.982% last year. Demand for GPU servers exceeds what we can offer; we would build a containerised hall with a partner.',
      ur: '380 ریک والے دو ڈیٹا سینٹر 900 گاہکوں کو خدمات دیتے ہیں، جن میں زیادہ تر بینک، اسپتال اور سرکاری محکمے ہیں۔ GPU سرورز کی طلب ہماری گنجائش سے زیادہ ہے، اس لیے ہم شراکت دار کے ساتھ کنٹینر ڈیٹا سینٹر بنانا چاہتے ہیں۔',
    },
    offers: [
      {
        concepts: ['internet-data-center', 'private-cloud', 'cloud-migration'],
        modes: ['joint-venture', 'distribution'],
        text: {
          en: 'Racks, power and operation in Karachi and Lahore for a foreign cloud platform.',
          ur: 'غیر ملکی کلاؤڈ پلیٹ فارم کے لیے کراچی اور لاہور میں ریک، بجلی اور دیکھ بھال۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['gpu-cloud', 'data-center-infrastructure'],
        modes: ['joint-venture', 'technology-transfer'],
        text: {
          en: 'A containerised GPU hall of 1 MW, built and first run together.',
          ur: 'ایک میگاواٹ کا کنٹینر GPU ڈیٹا سینٹر، مشترکہ تعمیر اور آغاز کے ساتھ۔',
        },
      },
    ],
  },
  {
    key: 'zanjeer-ledger',
    names: { en: 'Zanjeer Ledger Labs' },
    cityCode: 'PK-islamabad',
    sizeBand: '11-50',
    founded: 2018,
    languages: ['en'],
    sectors: ['blockchain', 'enterprise-software'],
    contactName: 'Omar Nisar',
    summary: { en: 'Smart contracts and land records on blockchain; 40 developers.' },
    description: {
      en: 'We built the ledger behind 1.1 million land records of two pilot districts and trade finance contracts for three banks. Forty developers write in Solidity, Go and Rust, and every contract is reviewed by an independent auditor. We know the data formats of the national trade window.',
    },
    offers: [
      {
        concepts: ['smart-contracts', 'blockchain-development-services', 'smart-contract-audit'],
        modes: ['outsourcing', 'joint-research'],
        text: { en: 'Smart contract development and audit; connections to trade and customs systems of Pakistan.' },
      },
    ],
    needs: [
      {
        concepts: ['consortium-blockchains', 'blockchain-traceability'],
        modes: ['technology-transfer', 'joint-venture'],
        text: { en: 'A proven consortium platform for tracing rice and mango exports to China.' },
      },
    ],
  },
  {
    key: 'shumar-data',
    names: { en: 'Shumar Data (Pvt.) Ltd.', ur: 'شمار ڈیٹا', zh: '舒马尔数据' },
    cityCode: 'PK-lahore',
    sizeBand: '51-200',
    founded: 2015,
    languages: ['en', 'ur'],
    sectors: ['big-data', 'enterprise-software'],
    contactName: 'Nadia Bukhari',
    summary: {
      en: 'Data engineering and dashboards from Lahore: 130 engineers, customers in 12 countries.',
      ur: 'لاہور سے ڈیٹا انجینئرنگ اور ڈیش بورڈ: 130 انجینئر، 12 ممالک میں گاہک۔',
      zh: '数据工程与商业智能外包：130 名工程师，客户遍布 12 国。',
    },
    description: {
      en: 'Teams build pipelines in Spark and Flink, warehouses and dashboards, and run them for the customer. We have moved 48 warehouses to the cloud and keep 1,900 reports up to date every night. Work is done in English; a desk in Islamabad has security clearance for public projects.',
      ur: 'ہماری ٹیمیں ڈیٹا پائپ لائن، ویئر ہاؤس اور ڈیش بورڈ بناتی اور چلاتی ہیں۔ اب تک 48 ویئر ہاؤس کلاؤڈ پر منتقل کیے اور ہر رات 1,900 رپورٹیں تازہ ہوتی ہیں۔',
      zh: '团队使用 Spark 与 Flink 建设数据管道、数仓和报表，并代客户运维。已完成 48 个数仓上云，每晚更新 1,900 张报表。工作语言为英语。',
    },
    offers: [
      {
        concepts: ['data-engineering', 'business-intelligence', 'it-outsourcing'],
        modes: ['outsourcing'],
        text: {
          en: 'Data ingestion, warehouses and reporting by teams of 10 to 50.',
          zh: '10 至 50 人团队，承接数据接入、数仓与报表开发。',
        },
      },
    ],
    needs: [
      {
        concepts: ['data-middle-platform', 'data-governance'],
        modes: ['distribution', 'technology-transfer'],
        text: {
          en: 'A data governance product to sell to ministries and banks.',
          zh: '寻找可在本地代理的数据治理产品。',
        },
      },
    ],
  },
  {
    key: 'nabz-metering',
    names: { en: 'Nabz Metering and Controls', ur: 'نبض میٹرنگ' },
    cityCode: 'PK-peshawar',
    sizeBand: '51-200',
    founded: 2010,
    languages: ['en', 'ur'],
    sectors: ['iot-smart-city', 'new-energy-vehicles'],
    contactName: 'Gul Sher Afridi',
    summary: {
      en: 'Meter assembly and energy monitoring for distribution companies in the north-west.',
      ur: 'شمال مغرب کی تقسیم کار کمپنیوں کے لیے میٹر اسمبلی اور توانائی کی نگرانی۔',
    },
    description: {
      en: 'The workshop in Peshawar assembles and calibrates 400,000 meters a year in an accredited laboratory. Our teams know the tenders of three distribution companies and read 85,000 meters by radio. We look for a prepaid LoRa meter that we can assemble here.',
      ur: 'پشاور کی ورکشاپ مستند لیبارٹری میں سالانہ 4 لاکھ میٹر جوڑتی اور جانچتی ہے۔ ہم تین تقسیم کار کمپنیوں کے ٹینڈر جانتے ہیں اور 85 ہزار میٹر ریڈیو کے ذریعے پڑھتے ہیں۔ ہمیں ایسا پری پیڈ لورا میٹر چاہیے جو یہیں جوڑا جا سکے۔',
    },
    offers: [
      {
        concepts: ['smart-metering', 'energy-monitoring'],
        modes: ['distribution', 'production-capacity', 'joint-venture'],
        text: {
          en: 'Assembly, calibration and tender work for smart meters.',
          ur: 'اسمارٹ میٹر کی اسمبلی، جانچ اور ٹینڈر کا کام۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['smart-metering', 'low-power-wide-area'],
        modes: ['production-capacity', 'technology-transfer'],
        text: {
          en: 'Kits and design of a prepaid LoRa electricity meter.',
          ur: 'پری پیڈ لورا میٹر کے پرزے اور ڈیزائن۔',
        },
      },
    ],
  },
  {
    key: 'minarlink',
    names: { en: 'Minarlink Fibre', ur: 'مینار لنک فائبر' },
    cityCode: 'PK-multan',
    sizeBand: '201-500',
    founded: 2012,
    languages: ['ur', 'en'],
    sectors: ['telecom-5g'],
    contactName: 'Asad Gardezi',
    summary: {
      en: 'Fibre to the home in southern Punjab: 138,000 lines in nine cities.',
      ur: 'جنوبی پنجاب میں گھر گھر فائبر انٹرنیٹ: نو شہروں میں 1 لاکھ 38 ہزار کنکشن۔',
    },
    description: {
      en: 'We plan, trench and operate 6,200 km of fibre from Multan to Bahawalpur and splice for two mobile operators. Equipment is ten years old in places; 10G PON and rodent-proof aerial cable are the next purchases.',
      ur: 'ملتان سے بہاولپور تک 6,200 کلومیٹر فائبر ہماری ٹیمیں بچھاتی اور سنبھالتی ہیں اور ہم دو موبائل کمپنیوں کے لیے بھی کام کرتے ہیں۔ اگلی خریداری 10G PON اور چوہوں سے محفوظ فضائی کیبل ہے۔',
    },
    offers: [
      {
        concepts: ['telecom-engineering', 'broadband-access'],
        modes: ['distribution', 'outsourcing'],
        text: {
          en: 'Fibre construction teams and resale of access equipment in southern Punjab.',
          ur: 'فائبر بچھانے کی ٹیمیں اور جنوبی پنجاب میں آلات کی فروخت۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['fiber-to-the-home', 'optical-fiber-cables'],
        modes: ['distribution', 'technology-transfer'],
        text: {
          en: '10G PON equipment and rodent-proof aerial cable, 1,500 km a year.',
          ur: '10G PON آلات اور چوہوں سے محفوظ فضائی کیبل، سالانہ 1,500 کلومیٹر۔',
        },
      },
    ],
  },
  {
    key: 'sangreza-semi',
    names: { en: 'Sangreza Semiconductors' },
    cityCode: 'PK-islamabad',
    sizeBand: '51-200',
    founded: 2016,
    languages: ['en'],
    sectors: ['semiconductors-electronics'],
    contactName: 'Dr. Talha Mujtaba',
    summary: { en: 'Chip verification and design services: 75 engineers, UVM, RISC-V and mixed signal.' },
    description: {
      en: 'Seventy-five engineers verify processors, interfaces and motor controllers for design houses in five countries; 31 chips have gone to production. We write UVM environments, formal properties and emulation, and train 40 graduates a year with two universities.',
    },
    offers: [
      {
        concepts: ['chip-design', 'electronic-design-automation'],
        modes: ['outsourcing', 'talent-exchange'],
        text: { en: 'Digital verification with UVM and formal methods, teams of 6 to 30; RISC-V experience.' },
      },
    ],
    needs: [
      {
        concepts: ['microcontrollers', 'fpga-development'],
        modes: ['talent-exchange', 'joint-research'],
        text: { en: 'A design house that takes our engineers for six months at a time.' },
      },
    ],
  },
  {
    key: 'sabaqdaan',
    names: { en: 'Sabaqdaan Learning', ur: 'سبق دان' },
    cityCode: 'PK-karachi',
    sizeBand: '51-200',
    founded: 2016,
    languages: ['en', 'ur'],
    sectors: ['education-technology', 'games-digital-content'],
    contactName: 'Mehwish Lodhi',
    summary: {
      en: 'School lessons in Urdu and English for 620,000 pupils and 2,100 schools.',
      ur: '6 لاکھ 20 ہزار طلبہ اور 2,100 اسکولوں کے لیے اردو اور انگریزی میں اسباق۔',
    },
    description: {
      en: 'Sabaqdaan has 5,400 video lessons for grades 1 to 12, a learning system that works on one shared tablet, and 90 school advisers. Twelve writers and dubbing artists adapt foreign courses into Urdu. Schools ask for science laboratories and for Chinese lessons.',
      ur: 'سبق دان کے پاس پہلی سے بارہویں جماعت تک 5,400 ویڈیو اسباق ہیں اور ایسا نظام جو ایک مشترکہ ٹیبلٹ پر بھی چلتا ہے۔ بارہ لکھاری اور صداکار غیر ملکی کورس اردو میں ڈھالتے ہیں۔ اسکول سائنس لیب اور چینی زبان کے اسباق مانگتے ہیں۔',
    },
    offers: [
      {
        concepts: ['k12-education', 'courseware-development', 'translation-localisation'],
        modes: ['outsourcing', 'joint-venture', 'distribution'],
        text: {
          en: 'Urdu adaptation of courses and a channel to 2,100 schools.',
          ur: 'کورسز کی اردو تیاری اور 2,100 اسکولوں تک رسائی۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['language-learning', 'virtual-labs'],
        modes: ['distribution', 'joint-venture'],
        text: {
          en: 'Chinese lessons for schools and science laboratories on a screen.',
          ur: 'اسکولوں کے لیے چینی زبان کے اسباق اور اسکرین پر سائنس لیب۔',
        },
      },
    ],
  },
  {
    key: 'sarbaan-logistics',
    names: { en: 'Sarbaan Logistics (Pvt.) Ltd.', ur: 'ساربان لاجسٹکس' },
    cityCode: 'PK-karachi',
    sizeBand: '501-1000',
    founded: 2013,
    languages: ['en', 'ur'],
    sectors: ['ecommerce-logistics'],
    contactName: 'Waqas Jatoi',
    summary: {
      en: 'Parcels and fulfilment: 52,000 deliveries a day in 180 cities, cash on delivery.',
      ur: 'پارسل اور فل فلمنٹ: 180 شہروں میں روزانہ 52 ہزار ترسیلات، وصولی پر ادائیگی۔',
    },
    description: {
      en: 'Four thousand riders and nine sorting centres deliver 52,000 parcels a day, 71% of them cash on delivery with settlement in three days. Warehouses in Karachi, Lahore and Islamabad keep stock for 600 online sellers. The Karachi centre is still sorted by hand and should be automated in 2027.',
      ur: 'چار ہزار رائیڈر اور نو مراکز روزانہ 52 ہزار پارسل پہنچاتے ہیں، جن میں 71 فیصد وصولی پر ادائیگی والے ہیں۔ کراچی، لاہور اور اسلام آباد کے گوداموں میں 600 آن لائن فروشوں کا مال رہتا ہے۔ کراچی مرکز کو 2027 میں خودکار بنانا ہے۔',
    },
    offers: [
      {
        concepts: ['last-mile-delivery', 'order-fulfilment'],
        modes: ['outsourcing', 'joint-venture'],
        text: {
          en: 'Home delivery, cash collection and fulfilment for cross-border sellers.',
          ur: 'سرحد پار فروشوں کے لیے گھر تک ترسیل، رقم کی وصولی اور فل فلمنٹ۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['warehouse-automation', 'agv-warehouse-robots'],
        modes: ['distribution', 'technology-transfer'],
        text: {
          en: 'Robots and sorting for a hall of 14,000 m² in Karachi.',
          ur: 'کراچی کے 14 ہزار مربع میٹر ہال کے لیے روبوٹ اور چھانٹی کا نظام۔',
        },
      },
      {
        concepts: ['customs-clearance', 'freight-forwarding'],
        modes: ['joint-venture', 'outsourcing'],
        text: { en: 'A forwarder in China for parcels by road through Khunjerab.' },
      },
    ],
  },
  {
    key: 'daftarnama',
    names: { en: 'Daftarnama Systems', ur: 'دفتر نامہ سسٹمز' },
    cityCode: 'PK-rawalpindi',
    sizeBand: '11-50',
    founded: 2019,
    languages: ['en', 'ur'],
    sectors: ['enterprise-software'],
    contactName: 'Faisal Janjua',
    status: 'submitted',
    waitingHours: 61,
    registrationNumberOf: 'shumar-data',
    summary: {
      en: 'Accounting, payroll and ERP in Urdu for 1,300 small companies.',
      ur: '1,300 چھوٹی کمپنیوں کے لیے اردو میں حسابات، تنخواہ اور ای آر پی۔',
    },
    description: {
      en: 'Our books follow the rules of the tax authority and close a month in two hours. Twenty resellers sell them from Rawalpindi to Quetta. We look for a low-code platform on which to build the next version.',
      ur: 'ہمارا سافٹ ویئر ٹیکس قوانین کے مطابق ہے اور مہینے کا حساب دو گھنٹے میں بند کرتا ہے۔ بیس ری سیلر اسے راولپنڈی سے کوئٹہ تک فروخت کرتے ہیں۔',
    },
    offers: [
      {
        concepts: ['accounting-software', 'hr-payroll-software', 'enterprise-resource-planning'],
        modes: ['distribution', 'outsourcing'],
        text: {
          en: 'Localisation and resale of business software through 20 resellers.',
          ur: 'بیس ری سیلرز کے ذریعے کاروباری سافٹ ویئر کی فروخت۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['low-code-development'],
        modes: ['technology-transfer', 'distribution'],
        text: { en: 'A low-code platform with a source licence.', ur: 'سورس لائسنس کے ساتھ لو کوڈ پلیٹ فارم۔' },
      },
    ],
  },
  {
    key: 'nashtar-instruments',
    names: { en: 'Nashtar Precision Instruments', zh: '纳什塔尔精密器械' },
    cityCode: 'PK-sialkot',
    sizeBand: '201-500',
    founded: 1994,
    languages: ['en', 'ur'],
    sectors: ['health-technology', 'advanced-manufacturing'],
    contactName: 'Haroon Malik',
    summary: {
      en: 'Surgical instruments from Sialkot: 2.2 million pieces a year for 40 countries.',
      zh: '锡亚尔科特手术器械制造商，年产 220 万件，销往 40 国。',
    },
    description: {
      en: 'Three hundred craftsmen forge and finish 1,800 kinds of surgical and dental instruments, certified to ISO 13485 and CE. Hand grinding limits us: five-axis machining, coatings and polishing robots would let us make endoscopic instruments. Hospitals abroad buy under our own brand and under theirs.',
      zh: '300 名工匠锻造和精修 1,800 种外科与牙科器械，通过 ISO 13485 与 CE 认证。手工磨削限制了产能，希望引进五轴加工、涂层与抛光机器人，以生产内镜器械。',
    },
    offers: [
      {
        concepts: ['surgical-instruments', 'dental-technology'],
        modes: ['production-capacity', 'distribution'],
        text: {
          en: 'Surgical and dental instruments, also under the buyer’s brand.',
          zh: '外科与牙科器械代工及供货。',
        },
      },
    ],
    needs: [
      {
        concepts: ['precision-parts', 'machine-tools', 'coatings-adhesives'],
        modes: ['technology-transfer', 'production-capacity'],
        text: {
          en: 'Five-axis machining cells and diamond-like coating, with training.',
          zh: '引进五轴加工单元与类金刚石涂层工艺，含培训。',
        },
      },
      {
        concepts: ['welding-painting-robots', 'robot-system-integration'],
        modes: ['technology-transfer'],
        text: { en: 'Robots for grinding and polishing steel instruments.' },
      },
    ],
  },
  {
    key: 'ufuqnama-geo',
    names: { en: 'Ufuqnama Geospatial', ur: 'افق نامہ جیو اسپیشل' },
    cityCode: 'PK-islamabad',
    sizeBand: '51-200',
    founded: 2014,
    languages: ['en', 'ur'],
    sectors: ['space-remote-sensing', 'iot-smart-city'],
    contactName: 'Sumbal Niazi',
    summary: {
      en: 'Maps, surveys and flood forecasts for provinces and water authorities.',
      ur: 'صوبوں اور محکمہ آبپاشی کے لیے نقشے، سروے اور سیلاب کی پیش گوئی۔',
    },
    description: {
      en: 'Forty surveyors and 25 analysts have mapped 3,800 villages and 1,200 km of canal with lidar and drones. In the floods of 2022 and 2025 our maps guided 90 relief teams. Optical images fail under cloud; we need radar data within hours.',
      ur: 'چالیس سرویئر اور 25 تجزیہ کار لائیڈار اور ڈرون سے 3,800 دیہات اور 1,200 کلومیٹر نہروں کے نقشے بنا چکے ہیں۔ 2022 اور 2025 کے سیلاب میں ہمارے نقشوں نے 90 امدادی ٹیموں کی رہنمائی کی۔ بادلوں میں عام تصویریں کام نہیں آتیں، ہمیں چند گھنٹوں میں ریڈار ڈیٹا چاہیے۔',
    },
    offers: [
      {
        concepts: ['geographic-information-systems', 'surveying-mapping', 'lidar-3d-scanning'],
        modes: ['joint-research', 'outsourcing'],
        text: {
          en: 'Ground surveys, village maps and canal models for calibrating satellite products.',
          ur: 'سیٹلائٹ مصنوعات کی جانچ کے لیے زمینی سروے اور نقشے۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['disaster-monitoring', 'radar-remote-sensing'],
        modes: ['joint-research', 'distribution'],
        text: {
          en: 'Flood maps from radar satellites within six hours.',
          ur: 'ریڈار سیٹلائٹ سے چھ گھنٹوں کے اندر سیلاب کے نقشے۔',
        },
      },
    ],
  },
  {
    key: 'kirthar-university',
    names: { en: 'Kirthar University of Engineering', ur: 'کیرتھر یونیورسٹی آف انجینئرنگ', zh: '吉尔特尔工程大学' },
    type: 'university',
    cityCode: 'PK-jamshoro',
    sizeBand: '501-1000',
    founded: 1985,
    languages: ['en', 'ur'],
    sectors: ['robotics', 'artificial-intelligence', 'education-technology', 'agritech'],
    contactName: 'Prof. Shabana Memon',
    summary: {
      en: 'Engineering university in Sindh with centres for robotics, language technology and saline farming.',
      ur: 'سندھ کی انجینئرنگ یونیورسٹی: روبوٹکس، زبان کی ٹیکنالوجی اور سیم زدہ زمین کے مراکز۔',
      zh: '信德省工程大学，设机器人、语言技术与盐碱农业研究中心。',
    },
    description: {
      en: 'The university has 9,800 students and 520 teachers. Its language centre recorded 2,600 hours of Sindhi and Urdu speech; its farm of 160 hectares lies on saline soil. Graduates of the robotics laboratory want places in industry, and the laboratory wants mobile robots to work with.',
      ur: 'یونیورسٹی میں 9,800 طلبہ اور 520 اساتذہ ہیں۔ زبان کے مرکز نے سندھی اور اردو کی 2,600 گھنٹے آواز ریکارڈ کی ہے اور 160 ہیکٹر کا فارم سیم زدہ زمین پر ہے۔ روبوٹکس لیب کو تجربات کے لیے موبائل روبوٹ درکار ہیں۔',
      zh: '学校有学生 9,800 人、教师 520 人。语言中心已录制 2,600 小时信德语和乌尔都语语音，160 公顷试验农场位于盐碱地。机器人实验室希望引入移动机器人平台，并为毕业生寻找实习岗位。',
    },
    offers: [
      {
        concepts: ['speech-recognition', 'natural-language-processing'],
        modes: ['joint-research', 'talent-exchange'],
        text: {
          en: 'Speech corpora in Sindhi and Urdu for joint research.',
          zh: '信德语与乌尔都语语音语料，供联合研究。',
        },
      },
      {
        concepts: ['crop-seeds-breeding', 'soil-testing'],
        modes: ['joint-research'],
        text: { en: 'Trials of salt-tolerant crops on 160 hectares.', zh: '160 公顷盐碱地作物试验。' },
      },
    ],
    needs: [
      {
        concepts: ['robot-navigation', 'educational-robots'],
        modes: ['joint-research', 'talent-exchange'],
        text: {
          en: 'Mobile robots for a teaching laboratory and places for interns.',
          ur: 'تدریسی لیب کے لیے موبائل روبوٹ اور طلبہ کے لیے انٹرن شپ۔',
          zh: '教学实验室移动机器人与学生实习岗位。',
        },
      },
    ],
  },
  {
    key: 'hazara-gate-zone',
    names: { en: 'Hazara Gate Technology Zone', ur: 'ہزارہ گیٹ ٹیکنالوجی زون', zh: '哈扎拉门户科技园区' },
    type: 'zone',
    cityCode: 'PK-haripur',
    sizeBand: '11-50',
    founded: 2022,
    languages: ['en', 'ur'],
    sectors: ['semiconductors-electronics', 'enterprise-software', 'new-energy-vehicles'],
    contactName: 'Javed Tanoli',
    summary: {
      en: 'Technology zone on the motorway to Khunjerab: 70 hectares, ready halls, its own 40 MW supply.',
      ur: 'خنجراب جانے والی موٹر وے پر ٹیکنالوجی زون: 70 ہیکٹر، تیار ہال اور 40 میگاواٹ بجلی۔',
      zh: '位于通往红其拉甫高速公路旁的科技园区：70 公顷、标准厂房与 40 兆瓦自备供电。',
    },
    description: {
      en: 'The zone offers halls of 2,000 to 12,000 m² for electronics and vehicle assembly, an office tower for software companies and one desk for permits that answers in ten working days. A skills centre trains 600 technicians a year. Companies from both countries can share a hall in the first two years.',
      ur: 'زون میں الیکٹرانکس اور گاڑیوں کی اسمبلی کے لیے 2,000 سے 12,000 مربع میٹر کے ہال، سافٹ ویئر کمپنیوں کے لیے دفتر اور اجازت ناموں کا ایک ہی دفتر ہے جو دس دن میں جواب دیتا ہے۔ تربیتی مرکز ہر سال 600 ٹیکنیشن تیار کرتا ہے۔',
      zh: '园区提供 2,000 至 12,000 平方米电子与车辆组装厂房、软件办公楼，以及十个工作日内答复的一站式审批窗口。技能中心每年培训 600 名技工。',
    },
    offers: [
      {
        concepts: ['electronics-manufacturing-services', 'electric-two-three-wheelers', 'lithium-batteries'],
        modes: ['production-capacity', 'joint-venture'],
        text: {
          en: 'Halls, power and permits for assembly of electronics, batteries and electric vehicles.',
          ur: 'الیکٹرانکس، بیٹری اور برقی گاڑیوں کی اسمبلی کے لیے ہال، بجلی اور اجازت نامے۔',
          zh: '为电子、电池与电动车组装提供厂房、电力与审批服务。',
        },
      },
    ],
    needs: [
      {
        concepts: ['lithium-batteries', 'consumer-electronics', 'smart-metering'],
        modes: ['production-capacity', 'joint-venture'],
        text: {
          en: 'Chinese manufacturers who open an assembly line with a local partner.',
          zh: '欢迎与本地伙伴共建组装线的中国制造企业。',
        },
      },
    ],
  },
  {
    key: 'kaldar-automation',
    names: { en: 'Kaldar Automation', ur: 'کل دار آٹومیشن' },
    cityCode: 'PK-gujranwala',
    sizeBand: '51-200',
    founded: 2009,
    languages: ['ur', 'en'],
    sectors: ['robotics', 'advanced-manufacturing'],
    contactName: 'Rizwan Cheema',
    summary: {
      en: 'Robot and automation integrator for fan, appliance and food makers: 230 lines built.',
      ur: 'پنکھا، گھریلو آلات اور خوراک کے کارخانوں کے لیے روبوٹ اور آٹومیشن: 230 لائنیں مکمل۔',
    },
    description: {
      en: 'Sixty engineers design, install and maintain welding cells, palletisers and conveyors from Gujranwala, with service vans in Karachi and Lahore. Fan makers ask for our motor test benches. We want to sell and service a line of warehouse robots that customers can pay for in three years.',
      ur: 'ساٹھ انجینئر ویلڈنگ سیل، پیلیٹائزر اور کنویئر بناتے، لگاتے اور سنبھالتے ہیں؛ کراچی اور لاہور میں سروس گاڑیاں موجود ہیں۔ ہم ایسے گودام روبوٹ فروخت کرنا چاہتے ہیں جن کی قیمت گاہک تین سال میں ادا کر سکیں۔',
    },
    offers: [
      {
        concepts: ['robot-system-integration', 'industrial-automation', 'warehouse-automation'],
        modes: ['distribution', 'joint-venture'],
        text: {
          en: 'Sale, installation and service of robots in Punjab and Sindh.',
          ur: 'پنجاب اور سندھ میں روبوٹس کی فروخت، تنصیب اور سروس۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['agv-warehouse-robots', 'palletizing-handling-robots'],
        modes: ['distribution'],
        text: {
          en: 'A warehouse robot line with spare parts held in Pakistan.',
          ur: 'گودام روبوٹ، جن کے پرزے پاکستان میں دستیاب ہوں۔',
        },
      },
      {
        concepts: ['microcontrollers', 'servo-systems'],
        modes: ['distribution'],
        text: { ur: 'پنکھوں کے لیے موٹر کنٹرولر چپس اور سروو موٹریں۔' },
      },
    ],
  },
  {
    key: 'aamras-postharvest',
    names: { en: 'Aamras Post-Harvest', ur: 'آم رس پوسٹ ہارویسٹ' },
    cityCode: 'PK-mirpur-khas',
    sizeBand: '51-200',
    founded: 2017,
    languages: ['en', 'ur'],
    sectors: ['agritech', 'ecommerce-logistics'],
    contactName: 'Sikandar Talpur',
    status: 'submitted',
    waitingHours: 9,
    summary: {
      en: 'Mango grading, hot water treatment and cold chain for export.',
      ur: 'برآمد کے لیے آم کی درجہ بندی، گرم پانی کا عمل اور کولڈ چین۔',
    },
    description: {
      en: 'The packing house at Mirpur Khas treats 60 tonnes of mango a day and ships by reefer to the Gulf and, since 2024, to Kashgar. We look for optical graders and for tracing that customs in China accept.',
      ur: 'میرپور خاص کا پیک ہاؤس روزانہ 60 ٹن آم سنبھالتا ہے اور خلیج اور 2024 سے کاشغر بھیجتا ہے۔ ہمیں کیمرے سے درجہ بندی کرنے والی مشینیں درکار ہیں۔',
    },
    offers: [
      {
        concepts: ['post-harvest-technology', 'cold-chain'],
        modes: ['distribution', 'joint-venture'],
        text: {
          en: 'Packed mango and a cold chain from orchard to border.',
          ur: 'پیک شدہ آم اور باغ سے سرحد تک کولڈ چین۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['machine-vision', 'food-traceability-safety'],
        modes: ['technology-transfer'],
        text: {
          en: 'Optical grading and traceability for mango.',
          ur: 'آم کی کیمرے سے درجہ بندی اور سراغ رسانی کا نظام۔',
        },
      },
    ],
  },
  {
    key: 'fatafat-followers',
    names: { en: 'Fatafat Followers' },
    cityCode: 'PK-karachi',
    sizeBand: '1-10',
    founded: 2024,
    languages: ['en'],
    sectors: ['enterprise-software'],
    contactName: 'Raheel Butt',
    status: 'rejected',
    summary: { en: 'Followers and likes for every network within minutes.' },
    description: {
      en: 'We sell packages of followers, likes and comments for shops and influencers, delivered within ten minutes.',
    },
    offers: [
      {
        concepts: ['social-media-marketing'],
        modes: ['outsourcing'],
        text: { en: 'Ten thousand followers for the price of a lunch.' },
      },
    ],
  },
  {
    key: 'maweshi-herd',
    names: { ur: 'مویشی ہرڈ ٹیک' },
    cityCode: 'PK-okara',
    sizeBand: '11-50',
    founded: 2023,
    languages: ['ur'],
    sectors: ['agritech'],
    contactName: 'نعیم اقبال',
    status: 'draft',
    summary: { ur: 'گائے بھینسوں کی صحت اور دودھ کی پیداوار پر نظر رکھنے والے کالر۔' },
    description: {},
    offers: [
      {
        concepts: ['smart-livestock'],
        modes: [],
        text: { ur: 'جانوروں کے لیے سینسر کالر اور اردو ایپ۔' },
      },
    ],
  },
];
