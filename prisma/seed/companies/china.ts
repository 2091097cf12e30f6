import type { DemoCompany } from '../demo-company.ts';

/** The Chinese side of the demonstration. Every name is invented and was compared with lists of real companies. */
export const chineseCompanies: readonly DemoCompany[] = [
  {
    key: 'lanjing-robotics',
    names: {
      zh: '深圳澜境机器人有限公司',
      en: 'Shenzhen Lanjing Robotics Co., Ltd.',
      ur: 'شینزین لانجنگ روبوٹکس',
    },
    cityCode: 'CN-4403',
    sizeBand: '201-500',
    founded: 2016,
    languages: ['zh', 'en'],
    sectors: ['robotics', 'ecommerce-logistics', 'artificial-intelligence'],
    contactName: '林知远',
    summary: {
      zh: '自主研发仓储移动机器人与调度系统，已交付 140 个仓库、6,200 台设备。',
      en: 'Warehouse mobile robots and fleet control: 6,200 machines at work in 140 warehouses.',
      ur: 'گوداموں کے لیے خودکار موبائل روبوٹ اور ان کا کنٹرول سسٹم: 140 گوداموں میں 6,200 مشینیں کام کر رہی ہیں۔',
    },
    description: {
      zh: '公司生产载重 50 至 1,500 公斤的潜伏式与料箱式搬运机器人，定位精度 ±10 毫米，可与主流仓储管理系统对接。客户以服装电商、第三方物流和家电工厂为主，年产能 3,000 台。现有 60 人的软件团队已无法满足海外项目的界面与接口开发，希望与巴基斯坦软件企业长期合作。',
      en: 'We build lifting and tote-carrying robots for loads of 50 to 1,500 kg with a positioning accuracy of ±10 mm, and the software that directs up to 500 of them in one building. Customers are online fashion retailers, third-party logistics providers and appliance factories; the plant makes 3,000 robots a year. Our 60 software engineers no longer keep up with interfaces for projects abroad, so we are looking for a long-term software partner in Pakistan.',
      ur: 'ہم 50 سے 1,500 کلوگرام تک وزن اٹھانے والے روبوٹ بناتے ہیں جن کی درستی ±10 ملی میٹر ہے، اور وہ سافٹ ویئر بھی جو ایک عمارت میں 500 روبوٹ چلاتا ہے۔ ہمارے گاہک آن لائن ملبوسات فروش، لاجسٹکس ادارے اور گھریلو آلات کے کارخانے ہیں، اور سالانہ پیداوار 3,000 روبوٹ ہے۔ بیرونِ ملک منصوبوں کے لیے ہمیں پاکستان میں ایک دیرپا سافٹ ویئر شراکت دار درکار ہے۔',
    },
    offers: [
      {
        concepts: ['agv-warehouse-robots', 'warehouse-automation', 'robot-navigation'],
        modes: ['distribution', 'technology-transfer'],
        text: {
          zh: '载重 50 至 1,500 公斤的仓储搬运机器人，提供培训、备件和三年质保。',
          en: 'Warehouse robots for 50 to 1,500 kg, with training, spare parts and a three-year warranty.',
          ur: '50 سے 1,500 کلوگرام کے گودام روبوٹ، تربیت، پرزوں اور تین سال کی وارنٹی کے ساتھ۔',
        },
      },
      {
        concepts: ['robot-system-integration', 'robot-software'],
        modes: ['joint-venture', 'joint-research'],
        text: {
          zh: '调度系统开放接口，可与本地集成商联合完成项目设计与实施。',
          en: 'Open interfaces of our fleet control, for projects designed and carried out with a local integrator.',
        },
      },
    ],
    needs: [
      {
        concepts: ['custom-software-development', 'mobile-app-development', 'robot-software'],
        modes: ['outsourcing'],
        text: {
          zh: '寻找 15 至 25 人的软件外包团队，开发机器人调度界面、移动端应用和仓储系统接口，要求熟悉 C++、ROS 和 React。',
          en: 'A dedicated team of 15 to 25 developers for fleet interfaces, mobile apps and integrations with warehouse systems; C++, ROS and React.',
          ur: 'روبوٹ کنٹرول کے انٹرفیس، موبائل ایپ اور گودام سسٹم سے رابطے کے لیے 15 سے 25 ڈویلپرز کی آؤٹ سورسنگ ٹیم۔',
        },
      },
      {
        concepts: ['warehouse-automation', 'robot-system-integration'],
        modes: ['distribution'],
        text: {
          zh: '寻找能在卡拉奇和拉合尔销售、安装并维护仓储机器人的集成商。',
          en: 'An integrator who sells, installs and maintains warehouse robots in Karachi and Lahore.',
        },
      },
    ],
  },
  {
    key: 'suihe-aero',
    names: { zh: '广州穗禾航科有限公司', en: 'Guangzhou Suihe Aero Technology Co., Ltd.' },
    cityCode: 'CN-4401',
    sizeBand: '51-200',
    founded: 2017,
    languages: ['zh', 'en'],
    sectors: ['robotics', 'agritech'],
    contactName: '梁穗文',
    summary: {
      zh: '植保无人机制造商，机型覆盖 10 至 50 升药箱，年产 4,500 架。',
      en: 'Maker of crop-spraying drones with tanks of 10 to 50 litres; 4,500 aircraft a year.',
    },
    description: {
      zh: '穗禾航科的植保无人机每小时可喷洒 15 公顷棉田，配备毫米波雷达和 RTK 高精度定位。飞控、喷洒系统和电池均为自研，已在新疆和东南亚累计作业 900 万亩。公司为经销商提供飞手培训教材和三级维修体系。',
      en: 'One aircraft sprays 15 hectares of cotton an hour, guided by millimetre-wave radar and RTK positioning. Flight control, spraying system and batteries are our own; the fleet has treated 600,000 hectares in Xinjiang and South-East Asia. Dealers receive a pilot training course and a three-level repair scheme.',
    },
    offers: [
      {
        concepts: ['drones', 'drone-services', 'crop-protection'],
        modes: ['distribution', 'joint-venture'],
        text: {
          zh: '10 至 50 升植保无人机整机、电池和地面站，支持散件组装。',
          en: 'Spraying drones of 10 to 50 litres, batteries and ground stations, also as kits for local assembly.',
        },
      },
      {
        concepts: ['drone-flight-control', 'crop-monitoring'],
        modes: ['technology-transfer', 'joint-research'],
        text: {
          zh: '多光谱测绘无人机与作物长势监测接口。',
          en: 'Multispectral survey drones with an interface for crop monitoring.',
        },
      },
    ],
    needs: [
      {
        concepts: ['farmer-advisory', 'drone-services', 'farm-management-software'],
        modes: ['distribution'],
        text: {
          zh: '寻找旁遮普省和信德省的农业服务企业，组织飞手队伍，为棉花、水稻和芒果提供喷洒服务。',
          en: 'A farm service company in Punjab and Sindh that runs pilot teams for cotton, rice and mango.',
        },
      },
    ],
  },
  {
    key: 'chizhuang',
    names: { zh: '合肥驰桩科技有限公司' },
    cityCode: 'CN-3401',
    sizeBand: '201-500',
    founded: 2015,
    languages: ['zh'],
    sectors: ['new-energy-vehicles', 'iot-smart-city'],
    contactName: '方骏驰',
    summary: { zh: '7 至 480 千瓦电动汽车充电桩及运营平台，累计出货 12 万台。' },
    description: {
      zh: '驰桩科技生产 7 千瓦家用桩到 480 千瓦液冷超充桩，产品支持 OCPP 2.0.1 和 CCS2 接口，可在 50 摄氏度高温和电压波动 ±20% 的电网下连续运行。公司自建检测中心，平均无故障时间超过 3 万小时。运营平台管理 2,600 座充电站，支持本地支付方式接入。',
    },
    offers: [
      {
        concepts: ['ev-charging', 'power-grid-equipment'],
        modes: ['distribution', 'technology-transfer'],
        text: { zh: '交流、直流充电桩及充电站整体方案，提供 OCPP 对接和现场调试。' },
      },
      {
        concepts: ['ev-charging', 'iot-platforms'],
        modes: ['technology-transfer'],
        text: { zh: '充电运营管理平台，可私有化部署并贴牌。' },
      },
    ],
    needs: [
      {
        concepts: ['ev-charging'],
        modes: ['distribution', 'joint-venture'],
        text: {
          zh: '寻找旁遮普省的新能源工程公司作为总代理，负责充电桩销售、安装和售后，首批目标拉合尔至伊斯兰堡高速沿线 30 座站。',
        },
      },
      {
        concepts: ['payment-gateway', 'mobile-wallets'],
        modes: ['outsourcing'],
        text: { zh: '需要把充电平台接入巴基斯坦的移动钱包和银行支付网关。' },
      },
    ],
  },
  {
    key: 'mingruishi',
    names: { zh: '杭州明睿视科技有限公司', en: 'Mingruishi Vision' },
    cityCode: 'CN-3301',
    sizeBand: '51-200',
    founded: 2018,
    languages: ['zh', 'en'],
    sectors: ['artificial-intelligence', 'fintech', 'cybersecurity'],
    contactName: '沈明睿',
    summary: {
      zh: '面向银行和支付机构的人脸识别、证件识别与活体检测，日均调用 3,800 万次。',
      en: 'Face recognition, document reading and liveness detection for banks and wallets: 38 million checks a day.',
    },
    description: {
      zh: '公司的远程身份核验引擎可在低端安卓手机上 0.4 秒完成活体检测，误识率低于百万分之一，支持私有化部署，数据不出客户机房。已服务 27 家银行和消费金融公司。团队正在训练适用于南亚面孔和乌尔都语证件的模型。',
      en: 'Our remote identity engine finishes a liveness check in 0.4 seconds on a low-cost Android phone, with fewer than one false match in a million, and runs in the customer’s own data centre. It serves 27 banks and consumer lenders. We are now training models for South Asian faces and for identity documents in Urdu.',
    },
    offers: [
      {
        concepts: ['face-recognition', 'ekyc', 'optical-character-recognition'],
        modes: ['technology-transfer', 'distribution'],
        text: {
          zh: '远程开户身份核验套件：人脸识别、活体检测、证件识别，可私有化部署。',
          en: 'Identity kit for remote account opening: face match, liveness, document reading; on premises.',
        },
      },
      {
        concepts: ['financial-risk-control', 'biometric-recognition'],
        modes: ['joint-research'],
        text: { zh: '与金融机构共建反欺诈模型。', en: 'Fraud models built together with a financial institution.' },
      },
    ],
    needs: [
      {
        concepts: ['data-annotation', 'optical-character-recognition'],
        modes: ['outsourcing', 'joint-research'],
        text: {
          zh: '需要 20 万张乌尔都语证件与手写体图像的合规采集与标注。',
          en: 'Lawful collection and annotation of 200,000 images of Urdu documents and handwriting.',
        },
      },
    ],
  },
  {
    key: 'yaoling-energy',
    names: { zh: '无锡曜岭能源有限公司', en: 'Wuxi Yaoling Energy Co., Ltd.', ur: 'یاؤلنگ انرجی' },
    cityCode: 'CN-3202',
    sizeBand: '501-1000',
    founded: 2012,
    languages: ['zh', 'en'],
    sectors: ['new-energy-vehicles', 'semiconductors-electronics'],
    contactName: '顾曜',
    summary: {
      zh: '光伏逆变器与家用储能制造商，年产 32 万台，专为弱电网设计。',
      en: 'Solar inverters and home batteries for weak grids; 320,000 units a year.',
      ur: 'کمزور گرڈ کے لیے شمسی انورٹر اور گھریلو بیٹریاں؛ سالانہ 3 لاکھ 20 ہزار یونٹ۔',
    },
    description: {
      zh: '曜岭能源生产 3 至 125 千瓦混合逆变器和 5 至 30 千瓦时磷酸铁锂储能，离并网切换时间小于 10 毫秒，可在 55 摄氏度环境满载运行。产品远销 34 个国家。公司计划在巴基斯坦设立组装线和备件中心，把交货期从 60 天缩短到 10 天。',
      en: 'We make hybrid inverters of 3 to 125 kW and lithium iron phosphate batteries of 5 to 30 kWh that switch between grid and battery in under 10 milliseconds and run at full load at 55 °C. They are sold in 34 countries. An assembly line and spare part centre in Pakistan should cut delivery from 60 days to 10.',
      ur: 'ہم 3 سے 125 کلوواٹ کے ہائبرڈ انورٹر اور 5 سے 30 کلوواٹ آور کی لیتھیم بیٹریاں بناتے ہیں جو 55 ڈگری پر بھی پوری طاقت سے چلتی ہیں۔ بجلی جانے پر بیٹری 10 ملی سیکنڈ سے کم میں سنبھال لیتی ہے۔ پاکستان میں اسمبلی لائن اور پرزوں کا مرکز قائم کرنے کا ارادہ ہے تاکہ ترسیل 60 کے بجائے 10 دن میں ہو۔',
    },
    offers: [
      {
        concepts: ['solar-inverters', 'energy-storage'],
        modes: ['distribution', 'technology-transfer'],
        text: {
          zh: '3 至 125 千瓦混合逆变器，质保十年，提供乌尔都语监控应用。',
          en: 'Hybrid inverters of 3 to 125 kW with a ten-year warranty and a monitoring app in Urdu.',
          ur: '3 سے 125 کلوواٹ کے ہائبرڈ انورٹر، دس سال کی وارنٹی اور اردو مانیٹرنگ ایپ کے ساتھ۔',
        },
      },
      {
        concepts: ['lithium-batteries', 'battery-management-systems'],
        modes: ['production-capacity', 'joint-venture'],
        text: {
          zh: '储能电池组装线的设备、图纸和培训。',
          en: 'Equipment, drawings and training for a battery pack assembly line.',
        },
      },
    ],
    needs: [
      {
        concepts: ['solar-power-stations', 'solar-inverters'],
        modes: ['distribution'],
        text: {
          zh: '寻找在旁遮普和开普省有安装队伍的光伏工程商。',
          en: 'Solar contractors with installation teams in Punjab and Khyber Pakhtunkhwa.',
          ur: 'پنجاب اور خیبر پختونخوا میں تنصیب کی ٹیمیں رکھنے والے سولر ٹھیکیدار۔',
        },
      },
    ],
  },
  {
    key: 'zhiyi-texvision',
    names: { zh: '宁波织翊智检科技有限公司' },
    cityCode: 'CN-3302',
    sizeBand: '51-200',
    founded: 2019,
    languages: ['zh'],
    sectors: ['advanced-manufacturing', 'artificial-intelligence'],
    contactName: '钱翊',
    summary: { zh: '面料瑕疵机器视觉检测设备，每分钟验布 90 米，检出率 97%。' },
    description: {
      zh: '织翊智检为织造和印染企业提供在线验布机，可识别断经、纬缩、油污等 42 类瑕疵，单台设备可替代 5 名验布工。设备已在浙江、江苏的 70 家工厂运行，其中 11 家以牛仔布为主。公司提供旧验布机改造套件，两天即可完成安装。',
    },
    offers: [
      {
        concepts: ['machine-vision', 'textile-machinery', 'industrial-automation'],
        modes: ['distribution', 'technology-transfer'],
        text: { zh: '面料瑕疵在线检测设备及旧机改造套件，含算法授权。' },
      },
    ],
    needs: [
      {
        concepts: ['textile-machinery', 'manufacturing-execution-systems'],
        modes: ['distribution', 'joint-research'],
        text: { zh: '在费萨拉巴德寻找纺织软件服务商，合作开展 3 家工厂试点，并负责安装与售后。' },
      },
    ],
  },
  {
    key: 'jiyuan-seed',
    names: { zh: '长沙稷原种业研究院', en: 'Jiyuan Seed Research Institute' },
    type: 'institute',
    cityCode: 'CN-4301',
    sizeBand: '51-200',
    founded: 2009,
    languages: ['zh', 'en'],
    sectors: ['agritech', 'biotechnology'],
    contactName: '袁稷安',
    summary: {
      zh: '耐盐碱棉花、水稻品种选育与盐碱地改良，拥有 19 个审定品种。',
      en: 'Salt-tolerant cotton and rice, and the reclaiming of saline soil; 19 approved varieties.',
    },
    description: {
      zh: '研究院选育的耐盐棉花在含盐量 0.6% 的土壤中亩产籽棉 280 公斤。田间检测站可在 15 分钟内测定土壤水分、盐分和 12 种养分。希望在信德省和南旁遮普建立示范基地，联合申报国际合作课题。',
      en: 'Our salt-tolerant cotton yields 4.2 tonnes of seed cotton a hectare on soil with 0.6% salt. Field stations measure moisture, salinity and 12 nutrients within 15 minutes. We want demonstration farms in Sindh and southern Punjab and joint applications for research grants.',
    },
    offers: [
      {
        concepts: ['crop-seeds-breeding', 'cotton-technology'],
        modes: ['technology-transfer', 'joint-research'],
        text: {
          zh: '耐盐碱棉花与水稻品种的区域试验和授权。',
          en: 'Regional trials and licences of salt-tolerant cotton and rice.',
        },
      },
      {
        concepts: ['soil-testing', 'fertilizers'],
        modes: ['technology-transfer', 'joint-research'],
        text: {
          zh: '盐碱地改良方案与便携式土壤检测站。',
          en: 'Reclaiming saline land, with portable soil testing stations.',
        },
      },
    ],
    needs: [
      {
        concepts: ['farmer-advisory', 'crop-monitoring'],
        modes: ['joint-research'],
        text: {
          zh: '寻找掌握农户网络和田间数据的巴方伙伴，共同开展三季品种比较试验。',
          en: 'A Pakistani partner with a network of growers and field data for three seasons of variety trials.',
        },
      },
    ],
  },
  {
    key: 'xikang-bio',
    names: { zh: '武汉析康生物技术有限公司', en: 'Xikang Biotechnology' },
    cityCode: 'CN-4201',
    sizeBand: '201-500',
    founded: 2013,
    languages: ['zh', 'en'],
    sectors: ['biotechnology', 'health-technology'],
    contactName: '何析',
    summary: {
      zh: '结核、肝炎、登革热核酸检测试剂与便携检测仪，年产 2,000 万人份。',
      en: 'Nucleic acid tests for tuberculosis, hepatitis and dengue with a portable analyser; 20 million tests a year.',
    },
    description: {
      zh: '析康的便携检测仪重 3.2 公斤，内置电池，40 分钟出结果，试剂常温可保存 12 个月，适合县级医院和流动筛查车。公司通过 ISO 13485 认证，拥有 23 项试剂注册证。愿意转让冻干试剂生产工艺，支持本地分装。',
      en: 'The analyser weighs 3.2 kg, runs on a battery and answers in 40 minutes; reagents keep for 12 months at room temperature, which suits district hospitals and mobile screening. We hold ISO 13485 and 23 reagent registrations, and will transfer the freeze-drying process for local filling.',
    },
    offers: [
      {
        concepts: ['molecular-diagnostics', 'in-vitro-diagnostics'],
        modes: ['distribution', 'technology-transfer'],
        text: {
          zh: '便携核酸检测仪与结核、丙肝、登革热试剂；冻干工艺转让。',
          en: 'Portable analyser with tuberculosis, hepatitis C and dengue tests; transfer of freeze-drying.',
        },
      },
    ],
    needs: [
      {
        concepts: ['in-vitro-diagnostics', 'molecular-diagnostics'],
        modes: ['distribution', 'production-capacity'],
        text: {
          zh: '寻找具备注册能力和洁净车间的巴基斯坦诊断企业，负责注册、分装和销售。',
          en: 'A diagnostics company with regulatory experience and a clean room for registration, filling and sales.',
        },
      },
    ],
  },
  {
    key: 'yingshu-medical',
    names: { zh: '北京影枢医疗科技有限公司', en: 'Yingshu Medical Imaging' },
    cityCode: 'CN-1101',
    sizeBand: '51-200',
    founded: 2018,
    languages: ['zh', 'en'],
    sectors: ['health-technology', 'artificial-intelligence'],
    contactName: '白影舒',
    summary: {
      zh: '胸片与 CT 影像辅助诊断软件，结核筛查灵敏度 95%，每片 6 秒。',
      en: 'Software that reads chest X-rays and CT: 95% sensitivity for tuberculosis, six seconds an image.',
    },
    description: {
      zh: '影枢的辅助诊断系统可离线运行在一台普通笔记本上，适合没有放射科医生的基层医院，已在国内 430 家县级医院使用。系统标记结核、肺炎、肺结节等 14 种病变并生成结构化报告。公司希望用南亚人群数据完成多中心验证。',
      en: 'The system works offline on an ordinary laptop, for hospitals without a radiologist, and is used in 430 county hospitals. It marks 14 findings, among them tuberculosis, pneumonia and nodules, and drafts a structured report. We want to validate it on South Asian patients in several centres.',
    },
    offers: [
      {
        concepts: ['assisted-diagnosis', 'medical-imaging', 'computer-vision'],
        modes: ['technology-transfer', 'joint-research'],
        text: {
          zh: '胸片结核筛查与 CT 辅助诊断软件，可离线部署。',
          en: 'Tuberculosis screening on chest X-rays and CT assistance, installed offline.',
        },
      },
    ],
    needs: [
      {
        concepts: ['telemedicine', 'electronic-health-records'],
        modes: ['joint-research', 'distribution'],
        text: {
          zh: '寻找覆盖基层诊所的远程医疗平台，嵌入影像辅助诊断并开展临床验证。',
          en: 'A telemedicine platform with rural clinics, to embed image reading and run a clinical validation.',
        },
      },
    ],
  },
  {
    key: 'yuncen-compute',
    names: { zh: '贵阳云岑算力有限公司' },
    cityCode: 'CN-5201',
    sizeBand: '51-200',
    founded: 2020,
    languages: ['zh', 'en'],
    sectors: ['cloud-computing', 'artificial-intelligence'],
    contactName: '岑立群',
    summary: { zh: '智算中心运营商，8,000 张加速卡，提供模型训练与推理算力租赁。' },
    description: {
      zh: '云岑算力在贵安新区运营两座数据中心，年均能效比 1.18，采用水电绿色电力。平台支持按小时租用加速卡集群，提供模型微调、推理部署和数据加密服务。公司也承接集装箱式智算机房的设计与交付，90 天可投入运行。',
    },
    offers: [
      {
        concepts: ['gpu-cloud', 'high-performance-computing'],
        modes: ['outsourcing', 'joint-venture'],
        text: { zh: '加速卡集群按小时租赁，提供模型训练环境和驻场支持。' },
      },
      {
        concepts: ['data-center-infrastructure', 'server-hardware'],
        modes: ['technology-transfer', 'joint-venture'],
        text: { zh: '集装箱式智算机房的设计、供货与运维培训。' },
      },
    ],
  },
  {
    key: 'shutong-data',
    names: { zh: '成都数桐数据技术有限公司', en: 'Shutong Data Technology' },
    cityCode: 'CN-5101',
    sizeBand: '201-500',
    founded: 2014,
    languages: ['zh', 'en'],
    sectors: ['big-data', 'enterprise-software'],
    contactName: '童树言',
    summary: {
      zh: '政企数据中台与数据治理软件，服务 90 个城市部门和 200 家企业。',
      en: 'Data platforms and data governance for 90 city departments and 200 companies.',
    },
    description: {
      zh: '数桐的数据中台每天处理 40 TB 数据，内置 600 条质量规则和可视化编排工具。项目多、周期紧，公司常年将 Java 与前端开发外包。2025 年起承接中东和中亚项目，需要能以英语工作的开发与实施伙伴。',
      en: 'Our platform processes 40 TB a day and comes with 600 quality rules and a visual pipeline designer. Java and front-end work has long been contracted out. Since 2025 we deliver projects in the Gulf and Central Asia and need partners who develop and implement in English.',
    },
    offers: [
      {
        concepts: ['data-middle-platform', 'data-governance', 'government-big-data'],
        modes: ['technology-transfer', 'distribution'],
        text: {
          zh: '数据中台与数据治理软件授权及联合交付。',
          en: 'Licence and joint delivery of our data platform and governance software.',
        },
      },
    ],
    needs: [
      {
        concepts: ['data-engineering', 'it-outsourcing', 'business-intelligence'],
        modes: ['outsourcing'],
        text: {
          zh: '寻找 30 人以上的数据工程外包团队，承担海外项目的数据接入、报表与前端开发。',
          en: 'A data engineering team of at least 30 for ingestion, reporting and front ends of projects abroad.',
        },
      },
    ],
  },
  {
    key: 'lianyu-ledger',
    names: { zh: '上海链榆科技有限公司', en: 'Lianyu Ledger' },
    cityCode: 'CN-3101',
    sizeBand: '11-50',
    founded: 2019,
    languages: ['zh', 'en'],
    sectors: ['blockchain', 'ecommerce-logistics'],
    contactName: '俞链',
    summary: {
      zh: '联盟链平台与跨境贸易单证存证，日均上链 120 万条。',
      en: 'A consortium blockchain for trade documents: 1.2 million records a day.',
    },
    description: {
      zh: '链榆为港口、银行和货代搭建联盟链，把原产地证、提单和检验报告上链核验，通关资料准备时间从三天缩短到四小时。平台支持国密与国际算法双栈，节点可部署在各国本地。',
      en: 'Ports, banks and forwarders use our consortium chain to verify certificates of origin, bills of lading and inspection reports; preparing customs papers takes four hours instead of three days. Nodes can stand in each country, with Chinese and international cryptography side by side.',
    },
    offers: [
      {
        concepts: ['consortium-blockchains', 'blockchain-traceability', 'blockchain-evidence'],
        modes: ['technology-transfer', 'joint-venture'],
        text: { zh: '贸易单证与产品溯源联盟链平台。', en: 'Consortium chain for trade documents and product tracing.' },
      },
    ],
    needs: [
      {
        concepts: ['smart-contracts', 'blockchain-development-services'],
        modes: ['outsourcing', 'joint-research'],
        text: {
          zh: '需要智能合约开发团队，完成与巴基斯坦单一窗口数据格式的对接。',
          en: 'Smart contract developers to connect the data formats of Pakistan’s trade window.',
        },
      },
    ],
  },
  {
    key: 'leishi-security',
    names: { zh: '北京垒石安全技术有限公司', en: 'Leishi Security' },
    cityCode: 'CN-1101',
    sizeBand: '201-500',
    founded: 2011,
    languages: ['zh', 'en'],
    sectors: ['cybersecurity', 'iot-smart-city'],
    contactName: '石磊安',
    summary: {
      zh: '工业互联网安全监测与安全运营，守护 310 座电站和水厂。',
      en: 'Security monitoring for industry: 310 power stations and waterworks under watch.',
    },
    description: {
      zh: '垒石的工控流量探针识别 120 种工业协议，不影响生产网络。运营中心 24 小时值守，平均 11 分钟响应。公司希望把漏洞挖掘和渗透测试的一部分工作交给时区相近、具备国际认证的团队。',
      en: 'Our passive probes understand 120 industrial protocols without touching production. The operations centre answers alerts in 11 minutes on average, day and night. Part of our penetration testing is to go to a certified team in a nearby time zone.',
    },
    offers: [
      {
        concepts: ['industrial-iot-security', 'security-operations', 'intrusion-detection'],
        modes: ['technology-transfer', 'distribution'],
        text: {
          zh: '工控安全监测探针与安全运营平台。',
          en: 'Probes and an operations platform for industrial networks.',
        },
      },
    ],
    needs: [
      {
        concepts: ['penetration-testing', 'vulnerability-management'],
        modes: ['outsourcing'],
        text: {
          zh: '寻找持有国际认证的渗透测试团队，每月 8 至 10 个项目。',
          en: 'A certified penetration testing team for eight to ten projects a month.',
        },
      },
    ],
  },
  {
    key: 'zhiting-iot',
    names: { zh: '深圳智汀物联技术有限公司', en: 'Zhiting IoT', ur: 'ژی ٹنگ آئی او ٹی' },
    cityCode: 'CN-4403',
    sizeBand: '201-500',
    founded: 2014,
    languages: ['zh', 'en'],
    sectors: ['iot-smart-city', 'telecom-5g', 'agritech'],
    contactName: '丁汀',
    summary: {
      zh: '智能电表、水表与土壤传感器，LoRa 网络终端累计出货 900 万只。',
      en: 'Smart meters, water meters and soil sensors: nine million LoRa devices delivered.',
      ur: 'اسمارٹ میٹر، پانی کے میٹر اور مٹی کے سینسر: 90 لاکھ لورا آلات فراہم کیے جا چکے ہیں۔',
    },
    description: {
      zh: '智汀自研 LoRa 模组，一节电池可工作八年，单个网关覆盖农村 12 公里。电表具备窃电检测与远程预付费功能，损耗平均下降 9 个百分点。土壤传感器测量水分、温度和电导率，价格低于 20 美元。',
      en: 'Our own LoRa module runs eight years on a battery and one gateway covers 12 km in open country. The electricity meters detect theft and take prepayment from afar; losses fall by nine points on average. Soil sensors for moisture, temperature and conductivity cost less than 20 US dollars.',
      ur: 'ہمارا لورا ماڈیول ایک بیٹری پر آٹھ سال چلتا ہے اور ایک گیٹ وے دیہی علاقے میں 12 کلومیٹر کا احاطہ کرتا ہے۔ بجلی کے میٹر چوری پکڑتے ہیں اور پیشگی ادائیگی قبول کرتے ہیں۔ مٹی کی نمی اور درجہ حرارت کے سینسر کی قیمت 20 ڈالر سے کم ہے۔',
    },
    offers: [
      {
        concepts: ['smart-metering', 'low-power-wide-area'],
        modes: ['distribution', 'production-capacity'],
        text: {
          zh: '智能电表、水表及 LoRa 网关，支持散件组装。',
          en: 'Smart electricity and water meters and LoRa gateways, also as kits.',
        },
      },
      {
        concepts: ['soil-testing', 'wireless-sensor-networks', 'irrigation'],
        modes: ['distribution', 'joint-research'],
        text: {
          zh: '低成本土壤水分传感器与灌溉控制器。',
          en: 'Low-cost soil moisture sensors and irrigation controllers.',
          ur: 'مٹی کی نمی کے سستے سینسر اور آبپاشی کنٹرولر۔',
        },
      },
    ],
    needs: [
      {
        concepts: ['smart-metering', 'energy-monitoring'],
        modes: ['distribution', 'joint-venture'],
        text: {
          zh: '寻找熟悉配电公司招标的巴基斯坦计量企业。',
          en: 'A metering company that knows the tenders of distribution companies.',
        },
      },
    ],
  },
  {
    key: 'lanbo-optical',
    names: { zh: '武汉岚波光通信有限公司' },
    cityCode: 'CN-4201',
    sizeBand: '501-1000',
    founded: 2008,
    languages: ['zh', 'en'],
    sectors: ['telecom-5g', 'semiconductors-electronics'],
    contactName: '郝岚波',
    summary: { zh: '光缆、光模块与光纤到户设备，年产光缆 180 万芯公里。' },
    description: {
      zh: '岚波生产室外光缆、10G PON 局端与终端设备以及 25G 至 400G 光模块，产品通过 72 小时高温高湿老化。针对沙漠和山区推出防鼠架空光缆，已铺设 4 万公里。公司可提供光纤到户网络规划、熔接培训与备件寄售。',
    },
    offers: [
      {
        concepts: ['fiber-to-the-home', 'optical-fiber-cables'],
        modes: ['distribution', 'technology-transfer'],
        text: { zh: '光纤到户整体方案：光缆、10G PON 设备、网络规划与培训。' },
      },
      { concepts: ['optical-transceivers'], modes: ['distribution'], text: { zh: '25G 至 400G 光模块，支持贴牌。' } },
    ],
    needs: [
      {
        concepts: ['telecom-engineering', 'broadband-access'],
        modes: ['distribution', 'outsourcing'],
        text: { zh: '寻找巴基斯坦宽带运营商或通信工程公司，承担光缆施工与设备代理。' },
      },
    ],
  },
  {
    key: 'yanxin-micro',
    names: { zh: '上海砚芯微电子有限公司', en: 'Yanxin Microelectronics' },
    cityCode: 'CN-3101',
    sizeBand: '51-200',
    founded: 2017,
    languages: ['zh', 'en'],
    sectors: ['semiconductors-electronics'],
    contactName: '严砚',
    summary: {
      zh: 'RISC-V 微控制器与电机驱动芯片，累计出货 2.1 亿颗。',
      en: 'RISC-V microcontrollers and motor drivers: 210 million chips shipped.',
    },
    description: {
      zh: '砚芯设计面向风扇、空调和电动自行车的 32 位微控制器与驱动芯片，采用 55 纳米工艺，待机电流 0.6 微安。下一代产品有 14 个模块等待验证，国内验证工程师紧缺。公司同时提供免费开发板和参考设计。',
      en: 'We design 32-bit controllers and drivers for fans, air conditioners and electric bicycles on a 55 nm process, with 0.6 µA in standby. Fourteen blocks of the next product await verification, and verification engineers are scarce at home. Development boards and reference designs are free.',
    },
    offers: [
      {
        concepts: ['microcontrollers', 'power-semiconductors'],
        modes: ['distribution', 'technology-transfer'],
        text: {
          zh: '电机控制微控制器、驱动芯片及参考设计。',
          en: 'Motor control chips, drivers and reference designs.',
        },
      },
    ],
    needs: [
      {
        concepts: ['chip-design', 'electronic-design-automation'],
        modes: ['outsourcing', 'talent-exchange'],
        text: {
          zh: '外包数字前端验证，要求熟悉 UVM 与 RISC-V，首期 12 人。',
          en: 'Digital verification with UVM and RISC-V experience, twelve engineers to begin with.',
        },
      },
    ],
  },
  {
    key: 'qixun-emobility',
    names: { zh: '重庆骐洵电动车有限公司', en: 'Qixun E-Mobility' },
    cityCode: 'CN-5001',
    sizeBand: '1001-5000',
    founded: 2006,
    languages: ['zh', 'en'],
    sectors: ['new-energy-vehicles', 'advanced-manufacturing'],
    contactName: '冉骐',
    summary: {
      zh: '电动摩托车与三轮车，年产 60 万辆，配套换电柜。',
      en: 'Electric motorcycles and rickshaws, 600,000 a year, with battery swapping cabinets.',
    },
    description: {
      zh: '骐洵生产 1.5 至 6 千瓦电动摩托车和载客三轮车，整车可承受 45 度高温与 30 厘米涉水。换电柜 8 秒完成一次更换，已建 3,100 个网点。公司在三个国家有散件组装合作，国产化率最高达 55%。',
      en: 'We make motorcycles of 1.5 to 6 kW and passenger rickshaws that stand 45 °C and 30 cm of water. A swapping cabinet changes a battery in eight seconds; 3,100 are in service. Assembly partners in three countries have reached up to 55% local content.',
    },
    offers: [
      {
        concepts: ['electric-two-three-wheelers', 'electric-drive-systems'],
        modes: ['joint-venture', 'production-capacity', 'technology-transfer'],
        text: {
          zh: '电动摩托与三轮散件组装线、电机与控制器技术转让。',
          en: 'Assembly lines for motorcycles and rickshaws; transfer of motor and controller technology.',
        },
      },
      {
        concepts: ['battery-swapping', 'battery-management-systems'],
        modes: ['distribution', 'joint-venture'],
        text: {
          zh: '换电柜与电池资产管理平台。',
          en: 'Swapping cabinets and the platform that manages the batteries.',
        },
      },
    ],
    needs: [
      {
        concepts: ['electric-two-three-wheelers'],
        modes: ['joint-venture', 'production-capacity'],
        text: {
          zh: '寻找拥有厂房和经销网络的巴基斯坦两轮车企业合资组装。',
          en: 'A two-wheeler company with a plant and dealers for joint assembly in Pakistan.',
        },
      },
    ],
  },
  {
    key: 'zhian-learning',
    names: { zh: '北京知岸教育科技有限公司', en: 'Zhi’an Learning' },
    cityCode: 'CN-1101',
    sizeBand: '51-200',
    founded: 2015,
    languages: ['zh', 'en'],
    sectors: ['education-technology', 'games-digital-content'],
    contactName: '纪知岸',
    summary: {
      zh: '中文直播课与虚拟实验室，覆盖 41 国 28 万学员。',
      en: 'Live Chinese lessons and virtual laboratories for 280,000 learners in 41 countries.',
    },
    description: {
      zh: '知岸拥有 900 名持证中文教师，课程从零基础到 HSK 六级，弱网环境下仍可上课。虚拟实验室包含 260 个中学理化实验，支持离线安装。公司计划推出乌尔都语讲解版，并为在巴中资企业培训本地员工。',
      en: 'Nine hundred certified teachers lead courses from first words to HSK 6, built for slow connections. The virtual laboratory holds 260 secondary school experiments and works offline. An edition explained in Urdu is planned, and training for the Pakistani staff of Chinese firms.',
    },
    offers: [
      {
        concepts: ['language-learning', 'live-online-classes'],
        modes: ['distribution', 'joint-venture'],
        text: { zh: '中文直播课程与职业汉语培训。', en: 'Live Chinese courses and Chinese for the workplace.' },
      },
      {
        concepts: ['virtual-labs', 'stem-education'],
        modes: ['technology-transfer', 'distribution'],
        text: {
          zh: '中学理化虚拟实验室，可本地化授权。',
          en: 'Virtual science laboratories, licensed for translation.',
        },
      },
    ],
    needs: [
      {
        concepts: ['translation-localisation', 'courseware-development', 'k12-education'],
        modes: ['outsourcing', 'joint-venture'],
        text: {
          zh: '寻找乌尔都语课程本地化与学校渠道伙伴。',
          en: 'A partner for Urdu localisation of courses, with access to schools.',
        },
      },
    ],
  },
  {
    key: 'tuoling-supply',
    names: { zh: '新疆驼岭供应链有限公司', en: 'Tuoling Supply Chain', ur: 'تولنگ سپلائی چین' },
    cityCode: 'CN-6501',
    sizeBand: '51-200',
    founded: 2016,
    languages: ['zh', 'en', 'ur'],
    sectors: ['ecommerce-logistics'],
    contactName: 'Dilnur Tursun',
    summary: {
      zh: '经红其拉甫口岸的中巴公路运输、报关与海外仓服务，年货量 5.6 万吨。',
      en: 'Road freight, customs and warehouses between Xinjiang and Pakistan: 56,000 tonnes a year.',
      ur: 'خنجراب کے راستے چین اور پاکستان کے درمیان مال برداری، کسٹم کلیئرنس اور گودام: سالانہ 56 ہزار ٹن۔',
    },
    description: {
      zh: '驼岭在乌鲁木齐和喀什运营 3.2 万平方米保税仓，每周四班卡车经红其拉甫至苏斯特。报关团队懂中文、英语和乌尔都语，平均通关 26 小时。公司正在把跨境电商小包的末端配送交给巴方伙伴。',
      en: 'We run 32,000 m² of bonded warehouse in Urumqi and Kashgar and four truck departures a week over Khunjerab to Sost. The customs team works in Chinese, English and Urdu and clears a load in 26 hours on average. The last mile of cross-border parcels is to go to a partner in Pakistan.',
      ur: 'ارومچی اور کاشغر میں ہمارے 32 ہزار مربع میٹر بانڈڈ گودام ہیں اور ہفتے میں چار ٹرک قافلے خنجراب سے سوست جاتے ہیں۔ کسٹم ٹیم چینی، انگریزی اور اردو میں کام کرتی ہے اور اوسطاً 26 گھنٹے میں مال کلیئر کراتی ہے۔ پاکستان میں پارسل گھر تک پہنچانے کے لیے ہمیں شراکت دار چاہیے۔',
    },
    offers: [
      {
        concepts: ['customs-clearance', 'freight-forwarding', 'bonded-logistics'],
        modes: ['outsourcing', 'joint-venture'],
        text: {
          zh: '中巴公路货运、报关与保税仓储一站式服务。',
          en: 'Road freight, customs clearance and bonded storage from one hand.',
          ur: 'سڑک کے ذریعے مال برداری، کسٹم کلیئرنس اور بانڈڈ گودام ایک ہی جگہ سے۔',
        },
      },
      {
        concepts: ['cross-border-ecommerce'],
        modes: ['distribution', 'joint-venture'],
        text: {
          zh: '为巴基斯坦卖家提供中国采购与集货。',
          en: 'Sourcing and consolidation in China for Pakistani online sellers.',
        },
      },
    ],
    needs: [
      {
        concepts: ['last-mile-delivery', 'order-fulfilment'],
        modes: ['outsourcing', 'joint-venture'],
        text: {
          zh: '需要覆盖卡拉奇、拉合尔、伊斯兰堡的末端配送与货到付款服务。',
          en: 'Last-mile delivery with cash on delivery in Karachi, Lahore and Islamabad.',
          ur: 'کراچی، لاہور اور اسلام آباد میں گھر تک ترسیل اور وصولی پر ادائیگی کی سہولت۔',
        },
      },
    ],
  },
  {
    key: 'moli-games',
    names: { zh: '成都墨鲤互动娱乐有限公司' },
    cityCode: 'CN-5101',
    sizeBand: '51-200',
    founded: 2018,
    languages: ['zh', 'en'],
    sectors: ['games-digital-content'],
    contactName: '墨小川',
    summary: { zh: '移动策略游戏研发与发行，三款产品累计下载 4,600 万次。' },
    description: {
      zh: '墨鲤专注国风策略手游，自研引擎可在 2 GB 内存手机上稳定 60 帧。公司在东南亚和中东有自主发行经验，月活用户 310 万。新作以丝绸之路为题材，需要大量南亚建筑与服饰美术素材。',
    },
    offers: [
      {
        concepts: ['game-publishing', 'mobile-games'],
        modes: ['joint-venture', 'distribution'],
        text: { zh: '为海外工作室提供中国与东南亚市场的游戏发行和运营。' },
      },
    ],
    needs: [
      {
        concepts: ['game-art', '3d-modelling'],
        modes: ['outsourcing'],
        text: { zh: '外包南亚风格的三维场景、角色与动画美术，每月约 120 件资产。' },
      },
      {
        concepts: ['translation-localisation'],
        modes: ['outsourcing'],
        text: { zh: '游戏文本的乌尔都语与英语本地化。' },
      },
    ],
  },
  {
    key: 'junmo-precision',
    names: { zh: '东莞钧模精工有限公司' },
    cityCode: 'CN-4419',
    sizeBand: '201-500',
    founded: 2005,
    languages: ['zh'],
    sectors: ['advanced-manufacturing', 'health-technology'],
    contactName: '莫钧',
    summary: { zh: '精密模具与五轴加工，医疗器械零件公差 ±3 微米。' },
    description: {
      zh: '钧模精工拥有 86 台五轴与走心加工中心，为手术器械、骨科植入物和传感器外壳提供零件，月产能 150 万件。工厂通过 ISO 13485 认证，提供类金刚石涂层与激光打标。愿意为海外客户建设小型加工单元并培训操作工。',
    },
    offers: [
      {
        concepts: ['precision-parts', 'moulds-casting', 'machine-tools'],
        modes: ['production-capacity', 'technology-transfer'],
        text: { zh: '医疗级精密零件代工、模具制造及五轴加工单元交钥匙建设。' },
      },
      {
        concepts: ['coatings-adhesives', 'laser-equipment'],
        modes: ['outsourcing', 'technology-transfer'],
        text: { zh: '手术器械类金刚石涂层与激光打标工艺。' },
      },
    ],
  },
  {
    key: 'wangqiong-rs',
    names: { zh: '西安望穹遥感技术有限公司', en: 'Wangqiong Remote Sensing' },
    cityCode: 'CN-6101',
    sizeBand: '51-200',
    founded: 2016,
    languages: ['zh', 'en'],
    sectors: ['space-remote-sensing', 'agritech', 'big-data'],
    contactName: '穆望',
    summary: {
      zh: '雷达与光学卫星影像分析：洪涝、作物与水资源监测，每日更新。',
      en: 'Daily radar and optical satellite analysis of floods, crops and water.',
    },
    description: {
      zh: '望穹每天处理 9 颗雷达与光学卫星的数据，可穿透云层在 6 小时内给出洪水淹没图，作物分类精度 92%。产品通过接口按平方公里计费。在印度河流域的算法需要地面样本与农户记录来校准。',
      en: 'We process nine radar and optical satellites a day, map floods through cloud within six hours and tell crops apart with 92% accuracy; data is sold by the square kilometre through an interface. In the Indus basin the models need ground samples and farm records for calibration.',
    },
    offers: [
      {
        concepts: ['remote-sensing-analysis', 'crop-monitoring', 'radar-remote-sensing'],
        modes: ['technology-transfer', 'joint-research'],
        text: {
          zh: '作物长势、种植面积与产量遥感监测服务。',
          en: 'Satellite monitoring of crop growth, planted area and yield.',
        },
      },
      {
        concepts: ['disaster-monitoring', 'natural-resource-monitoring'],
        modes: ['joint-research', 'distribution'],
        text: { zh: '洪涝与水资源快速监测产品。', en: 'Rapid maps of floods and water resources.' },
      },
    ],
    needs: [
      {
        concepts: ['farm-management-software', 'surveying-mapping'],
        modes: ['joint-research'],
        text: {
          zh: '寻找掌握旁遮普和信德地块记录的农业数字化企业，共同校准作物模型。',
          en: 'A digital farming company with field records from Punjab and Sindh, to calibrate crop models together.',
        },
      },
    ],
  },
  {
    key: 'hanling-university',
    names: { zh: '汉岭理工大学', en: 'Hanling University of Technology' },
    type: 'university',
    cityCode: 'CN-6101',
    sizeBand: '1001-5000',
    founded: 1978,
    languages: ['zh', 'en'],
    sectors: ['artificial-intelligence', 'robotics', 'education-technology', 'space-remote-sensing'],
    contactName: '秦岭松',
    summary: {
      zh: '理工科大学，设人工智能、机器人与测绘三个国际联合实验室。',
      en: 'A technical university with international laboratories in AI, robotics and surveying.',
    },
    description: {
      zh: '学校有在校生 21,000 人、专任教师 1,450 人，近三年与企业签订技术转让合同 260 项。国际联合实验室每年向巴基斯坦学者提供 25 个访问名额和 40 个硕士奖学金。自然语言处理组正在建设汉语与乌尔都语平行语料库。',
      en: 'The university has 21,000 students and 1,450 teachers and signed 260 technology contracts with companies in three years. Its international laboratories offer scholars from Pakistan 25 visits and 40 master’s scholarships a year. The language group is building a Chinese–Urdu parallel corpus.',
    },
    offers: [
      {
        concepts: ['natural-language-processing', 'machine-translation'],
        modes: ['joint-research', 'talent-exchange'],
        text: {
          zh: '汉语—乌尔都语机器翻译联合研究与访问学者名额。',
          en: 'Joint research on Chinese–Urdu translation and visiting scholarships.',
        },
      },
      {
        concepts: ['robot-navigation', 'embodied-intelligence'],
        modes: ['joint-research', 'technology-transfer'],
        text: { zh: '移动机器人导航专利许可。', en: 'Licences of patents for mobile robot navigation.' },
      },
    ],
    needs: [
      {
        concepts: ['speech-recognition', 'data-annotation'],
        modes: ['joint-research'],
        text: { zh: '寻找能提供乌尔都语语音与文本语料的伙伴。', en: 'A partner with Urdu speech and text corpora.' },
      },
    ],
  },
  {
    key: 'situ-ventures',
    names: { zh: '丝途创业投资基金', en: 'Situ Ventures' },
    type: 'fund',
    cityCode: 'CN-1101',
    sizeBand: '11-50',
    founded: 2019,
    languages: ['zh', 'en'],
    sectors: ['fintech', 'agritech', 'ecommerce-logistics'],
    contactName: '周丝语',
    summary: {
      zh: '1.2 亿美元早期基金，投资南亚金融科技、农业与物流企业。',
      en: 'A fund of 120 million US dollars for early fintech, agriculture and logistics companies in South Asia.',
    },
    description: {
      zh: '单笔投资 50 万至 500 万美元，已投 18 家企业，其中 5 家获得后续融资。除资金外，基金为被投企业对接中国供应链与技术合作方。决策周期通常为八周。',
      en: 'We invest 0.5 to 5 million US dollars at a time; five of 18 companies have raised a further round. Beyond money we introduce suppliers and technology partners in China. A decision usually takes eight weeks.',
    },
    offers: [
      {
        concepts: ['digital-lending', 'mobile-wallets', 'credit-scoring'],
        modes: ['investment'],
        text: {
          zh: '投资已有收入的支付与信贷科技企业。',
          en: 'Investment in payment and lending companies with first revenue.',
        },
      },
      {
        concepts: ['agri-commerce', 'farm-management-software', 'last-mile-delivery'],
        modes: ['investment'],
        text: { zh: '投资农业数字化与城市配送企业。', en: 'Investment in digital farming and city logistics.' },
      },
    ],
  },
  {
    key: 'bofu-payments',
    names: { zh: '上海泊付科技有限公司', en: 'Bofu Payment Technology' },
    cityCode: 'CN-3101',
    sizeBand: '51-200',
    founded: 2016,
    languages: ['zh', 'en'],
    sectors: ['fintech', 'semiconductors-electronics'],
    contactName: '柏付川',
    summary: {
      zh: '智能 POS 终端与二维码收款设备，累计出货 380 万台。',
      en: 'Smart card terminals and QR sound boxes: 3.8 million delivered.',
    },
    description: {
      zh: '泊付设计并生产安卓 POS、二维码播报音箱和自助缴费终端，通过 PCI PTS 6 认证，整机功耗低，停电可续航 14 小时。播报音箱已有乌尔都语语音包。希望与持牌机构合作试点中巴跨境商户收款。',
      en: 'We design and make Android terminals, QR sound boxes and bill payment kiosks, certified to PCI PTS 6 and able to run 14 hours without mains. The sound box already speaks Urdu. With a licensed partner we want to try merchant payments between China and Pakistan.',
    },
    offers: [
      {
        concepts: ['pos-terminals', 'qr-instant-payments', 'self-service-terminals'],
        modes: ['distribution', 'production-capacity'],
        text: {
          zh: 'POS 终端、收款音箱与自助缴费机，可贴牌生产。',
          en: 'Terminals, sound boxes and payment kiosks, also under the buyer’s brand.',
        },
      },
    ],
    needs: [
      {
        concepts: ['cross-border-payments', 'mobile-wallets'],
        modes: ['joint-venture', 'distribution'],
        text: {
          zh: '寻找持有电子货币牌照的巴基斯坦机构合作。',
          en: 'A Pakistani institution with an electronic money licence.',
        },
      },
    ],
  },
  {
    key: 'jianzhou-software',
    names: { zh: '大连简舟软件有限公司', en: 'Jianzhou Software' },
    cityCode: 'CN-2102',
    sizeBand: '201-500',
    founded: 2010,
    languages: ['zh', 'en'],
    sectors: ['enterprise-software', 'cloud-computing'],
    contactName: '简舟',
    status: 'submitted',
    waitingHours: 122,
    wrongCheckCharacter: true,
    summary: {
      zh: '低代码平台与制造业 ERP，1,800 家工厂在用。',
      en: 'A low-code platform and ERP used by 1,800 factories.',
    },
    description: {
      zh: '简舟的低代码平台让工厂自己搭建审批、质检和仓库应用，平均三天上线。公司为软件伙伴提供源码授权和界面多语言工具，希望在南亚发展经销商。',
      en: 'Factories build their own approval, quality and stock applications on our platform, usually within three days. Partners receive source licences and tools for further languages; we are looking for resellers in South Asia.',
    },
    offers: [
      {
        concepts: ['low-code-development', 'enterprise-resource-planning'],
        modes: ['distribution', 'technology-transfer'],
        text: { zh: '低代码平台与 ERP 源码授权。', en: 'Low-code platform and ERP with a source licence.' },
      },
    ],
    needs: [
      {
        concepts: ['enterprise-resource-planning', 'translation-localisation'],
        modes: ['distribution'],
        text: {
          zh: '寻找巴基斯坦企业软件经销与本地化伙伴。',
          en: 'A reseller in Pakistan who localises business software.',
        },
      },
    ],
  },
  {
    key: 'qingyuan-water',
    names: { zh: '苏州清沅水处理设备有限公司', en: 'Qingyuan Water Equipment' },
    cityCode: 'CN-3205',
    sizeBand: '51-200',
    founded: 2011,
    languages: ['zh', 'en'],
    sectors: ['advanced-manufacturing', 'iot-smart-city'],
    contactName: '苏清沅',
    status: 'submitted',
    waitingHours: 20,
    summary: {
      zh: '集装箱式苦咸水淡化与印染废水回用设备。',
      en: 'Container plants that desalinate brackish water and recycle dyeing effluent.',
    },
    description: {
      zh: '单套设备日处理 50 至 2,000 吨，太阳能供电时每吨水耗电 0.9 千瓦时。远程监控 31 项水质指标，已交付 260 套。',
      en: 'One plant treats 50 to 2,000 tonnes a day and needs 0.9 kWh a tonne on solar power. Thirty-one readings are watched from afar; 260 plants have been delivered.',
    },
    offers: [
      {
        concepts: ['environmental-equipment', 'smart-water-environment'],
        modes: ['distribution', 'technology-transfer'],
        text: {
          zh: '苦咸水淡化与印染废水回用成套设备。',
          en: 'Plants for brackish water and for reuse of dyeing effluent.',
        },
      },
    ],
  },
  {
    key: 'shengyu-electronics',
    names: { zh: '东莞晟屿电子制造有限公司' },
    cityCode: 'CN-4419',
    sizeBand: '1001-5000',
    founded: 2007,
    languages: ['zh'],
    sectors: ['semiconductors-electronics'],
    contactName: '盛屿',
    status: 'changes_requested',
    summary: { zh: '电子产品代工。' },
    description: { zh: '公司拥有 24 条贴片线，承接手机、路由器和充电器的整机代工，质量好，价格优惠，欢迎合作。' },
    offers: [
      {
        concepts: ['electronics-manufacturing-services'],
        modes: ['production-capacity'],
        text: { zh: '电子整机代工。' },
      },
    ],
  },
  {
    key: 'xiaoling-uav',
    names: { zh: '沈阳霄翎无人系统有限公司', en: 'Xiaoling Unmanned Systems' },
    cityCode: 'CN-2101',
    sizeBand: '11-50',
    founded: 2021,
    languages: ['zh'],
    sectors: ['robotics', 'space-remote-sensing'],
    contactName: '霍霄',
    status: 'suspended',
    summary: {
      zh: '输电线路巡检无人机与机场。',
      en: 'Drones and docking stations that inspect power lines.',
    },
    description: {
      zh: '公司研制可自动起降与充电的巡检无人机机场，单站覆盖半径 7 公里，已在两家电力公司试用。',
      en: 'We develop docking stations from which inspection drones start, land and charge by themselves; one covers a radius of 7 km. Two power companies have them on trial.',
    },
    offers: [
      {
        concepts: ['inspection-robots', 'drones'],
        modes: ['distribution'],
        text: { zh: '输电线路无人机自动巡检系统。', en: 'Automatic inspection of power lines by drone.' },
      },
    ],
  },
  {
    key: 'binlan-park',
    names: { zh: '青岛滨澜科技园' },
    type: 'zone',
    cityCode: 'CN-3702',
    sizeBand: '51-200',
    founded: 2022,
    languages: ['zh'],
    sectors: ['advanced-manufacturing'],
    contactName: '于滨澜',
    status: 'draft',
    summary: { zh: '面向海洋装备与机器人企业的科技园，可租厂房 18 万平方米。' },
    description: {},
    offers: [],
  },
];
