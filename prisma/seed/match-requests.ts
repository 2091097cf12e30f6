import type { DemoMatchRequest } from '../../apps/api/src/modules/demo/demo-data.ts';

type Written = Pick<DemoMatchRequest, 'mode' | 'message'> & Partial<DemoMatchRequest>;

const day = 24;

function from(
  sender: string,
  receiver: string,
  status: DemoMatchRequest['status'],
  written: Written,
): DemoMatchRequest {
  const none = { about: null, sentHoursAgo: day, answeredHoursAgo: null, declineReason: null, declineNote: null };
  return { ...none, ...written, sender, receiver, status };
}

const needOfSender = (position: number) => ({ side: 'sender', kind: 'need', position }) as const;
const needOfReceiver = (position: number) => ({ side: 'receiver', kind: 'need', position }) as const;
const offerOfReceiver = (position: number) => ({ side: 'receiver', kind: 'offer', position }) as const;

/**
 * Requests in every state. The two companies with all roles have some of each in both boxes. The best partners of the
 * companies that one can sign in to are left out: what is requested is suggested no more.
 */
export const matchRequests: readonly DemoMatchRequest[] = [
  // Kishtzar
  from('kishtzar', 'shutong-data', 'pending', {
    mode: 'technology-transfer',
    message:
      'We want to put five seasons of field records on a data platform and would like to see a licence offer for a team of twelve. A test on our own servers would come first.',
    about: offerOfReceiver(0),
    sentHoursAgo: 3 * day,
  }),
  from('situ-ventures', 'kishtzar', 'pending', {
    mode: 'investment',
    message:
      '我们长期关注南亚农业数字化，希望了解贵公司的收入结构和下一轮融资计划。首次会议可以线上进行，我们会带一位农业投资合伙人参加。',
    sentHoursAgo: 26,
  }),
  from('tuoling-supply', 'kishtzar', 'pending', {
    mode: 'joint-venture',
    message:
      'ہم خنجراب کے راستے آم اور چاول کاشغر لے جاتے ہیں۔ اگر آپ کے کاشتکار فصل کا ریکارڈ اور مقدار پہلے سے بتا سکیں تو ہم ٹھنڈے ٹرک وقت پر باغ تک بھیج سکتے ہیں۔',
    sentHoursAgo: 8 * day,
  }),
  from('kishtzar', 'jiyuan-seed', 'accepted', {
    mode: 'joint-research',
    message:
      'Our growers in southern Punjab lose a third of their cotton to salt. We offer twelve farms and field officers for a three-season trial of your tolerant varieties.',
    about: offerOfReceiver(0),
    sentHoursAgo: 31 * day,
    answeredHoursAgo: 28 * day,
  }),
  from('leishi-security', 'kishtzar', 'accepted', {
    mode: 'distribution',
    message:
      'Pumps and gates on your farms are controlled over the internet. We would like to look at one installation together, free of charge, and write a short guide for growers.',
    sentHoursAgo: 52 * day,
    answeredHoursAgo: 50 * day,
  }),
  from('kishtzar', 'zhian-learning', 'declined', {
    mode: 'outsourcing',
    message:
      'Could your teachers record forty short lessons on irrigation and spraying, which we would dub in Urdu and Punjabi?',
    sentHoursAgo: 45 * day,
    answeredHoursAgo: 41 * day,
    declineReason: 'no_capacity',
    declineNote: '目前课程团队已排满，预计明年三月后可以安排。',
  }),
  from('kishtzar', 'yuncen-compute', 'withdrawn', {
    mode: 'outsourcing',
    message: 'We need GPU hours to train a crop model on radar images, about 6,000 in the first quarter.',
    about: offerOfReceiver(0),
    sentHoursAgo: 60 * day,
    answeredHoursAgo: 57 * day,
  }),
  from('kishtzar', 'hanling-university', 'expired', {
    mode: 'joint-research',
    message:
      'Could your surveying laboratory and our data team supervise two master’s theses on field boundaries together?',
    sentHoursAgo: 74 * day,
  }),

  // Lanjing Robotics
  from('barqraftar', 'lanjing-robotics', 'pending', {
    mode: 'technology-transfer',
    message:
      'We would like robots to carry motorcycle frames between welding and painting. Is a load of 180 kg at a height of two metres possible, and would you train our maintenance team in Karachi?',
    about: offerOfReceiver(0),
    sentHoursAgo: 2 * day,
  }),
  from('nashtar-instruments', 'lanjing-robotics', 'pending', {
    mode: 'joint-venture',
    message:
      '我们希望在锡亚尔科特的手术器械工厂引入机器人搬运和抛光，首先改造两条产线。请问贵公司是否有经验，或能推荐合作的集成商？',
    about: offerOfReceiver(1),
    sentHoursAgo: 22 * day,
  }),
  from('lanjing-robotics', 'hazara-gate-zone', 'pending', {
    mode: 'production-capacity',
    message: '我们希望了解园区标准厂房的租金、电价以及进口设备的税收政策，计划 2027 年设立机器人组装线。',
    about: offerOfReceiver(0),
    sentHoursAgo: 5 * day,
  }),
  from('kirthar-university', 'lanjing-robotics', 'accepted', {
    mode: 'joint-research',
    message:
      'Our robotics laboratory would like two mobile robots for teaching. In return we test your navigation in dust and at 45 °C and send you our best graduates as interns.',
    about: needOfSender(0),
    sentHoursAgo: 38 * day,
    answeredHoursAgo: 36 * day,
  }),
  from('lanjing-robotics', 'shumar-data', 'accepted', {
    mode: 'outsourcing',
    message: '我们需要为海外客户的仓库搭建运营数据看板，数据来自调度系统。请问 8 至 10 人的团队最快何时可以开始？',
    about: offerOfReceiver(0),
    sentHoursAgo: 64 * day,
    answeredHoursAgo: 62 * day,
  }),
  from('lanjing-robotics', 'nabz-metering', 'declined', {
    mode: 'joint-venture',
    message: '我们正在考虑在巴基斯坦建立机器人组装点，想了解贵公司的装配车间能否承接。',
    sentHoursAgo: 48 * day,
    answeredHoursAgo: 44 * day,
    declineReason: 'no_fit',
    declineNote: 'Our workshop is set up for meters only. Kaldar in Gujranwala may suit you better.',
  }),
  from('taropood', 'lanjing-robotics', 'withdrawn', {
    mode: 'distribution',
    message:
      'ہماری ایک گاہک مل کپڑے کے رول کھڈیوں سے گودام تک روبوٹ پر لے جانا چاہتی ہے۔ 400 کلوگرام کے رول کے لیے آپ کون سا ماڈل تجویز کریں گے؟',
    sentHoursAgo: 55 * day,
    answeredHoursAgo: 53 * day,
  }),
  from('lanjing-robotics', 'abrkada', 'expired', {
    mode: 'outsourcing',
    message: '客户要求调度系统的数据保存在巴基斯坦境内，想了解贵公司在卡拉奇的机柜托管和运维服务。',
    about: offerOfReceiver(0),
    sentHoursAgo: 70 * day,
  }),

  // Others
  from('parwana-pay', 'mingruishi', 'accepted', {
    mode: 'technology-transfer',
    message:
      'One account in seven fails our identity check. We would like to test your liveness and document kit on 5,000 consenting customers, on our own servers.',
    about: needOfSender(0),
    sentHoursAgo: 42 * day,
    answeredHoursAgo: 40 * day,
  }),
  from('ujala-watt', 'yaoling-energy', 'accepted', {
    mode: 'distribution',
    message:
      'Fourteen teams of ours install in Punjab. We propose a first container of hybrid inverters and a spare part depot in Lahore.',
    about: needOfReceiver(0),
    sentHoursAgo: 80 * day,
    answeredHoursAgo: 79 * day,
  }),
  from('shutong-data', 'shumar-data', 'accepted', {
    mode: 'outsourcing',
    message:
      'For a project in the Gulf we need twelve data engineers from March, working in English. Please send two profiles for each role.',
    about: needOfSender(0),
    sentHoursAgo: 27 * day,
    answeredHoursAgo: 26 * day,
  }),
  from('tuoling-supply', 'sarbaan-logistics', 'accepted', {
    mode: 'joint-venture',
    message:
      'ہمارے پارسل خنجراب سے ہر ہفتے چار بار آتے ہیں۔ کراچی، لاہور اور اسلام آباد میں گھر تک ترسیل آپ سنبھالیں تو ہم تین ماہ کی آزمائش تجویز کرتے ہیں۔',
    about: needOfSender(0),
    sentHoursAgo: 90 * day,
    answeredHoursAgo: 88 * day,
  }),
  from('barqraftar', 'qixun-emobility', 'accepted', {
    mode: 'joint-venture',
    message:
      'We bring a plant for 80,000 two-wheelers and 210 dealers, and look for motors, controllers and swapping. May we visit Chongqing in spring?',
    about: needOfReceiver(0),
    sentHoursAgo: 99 * day,
    answeredHoursAgo: 95 * day,
  }),
  from('yingshu-medical', 'shifabaan', 'accepted', {
    mode: 'joint-research',
    message:
      'We propose to install our X-ray reader in ten of your clinics free of charge and to validate it together on 4,000 patients with ethics approval.',
    about: needOfReceiver(0),
    sentHoursAgo: 58 * day,
    answeredHoursAgo: 55 * day,
  }),
  from('leishi-security', 'faseel-cyber', 'declined', {
    mode: 'outsourcing',
    message: '我们每月有 8 至 10 个渗透测试项目，希望与持证团队签订年度框架协议。',
    about: needOfSender(0),
    sentHoursAgo: 36 * day,
    answeredHoursAgo: 34 * day,
    declineReason: 'already_have_partner',
  }),
  from('yanxin-micro', 'sangreza-semi', 'accepted', {
    mode: 'outsourcing',
    message:
      'Fourteen RISC-V blocks await verification. Could six engineers start on the motor timer and the CAN controller in January?',
    about: needOfSender(0),
    sentHoursAgo: 19 * day,
    answeredHoursAgo: 18 * day,
  }),
  from('situ-ventures', 'mohlat-finance', 'declined', {
    mode: 'investment',
    message:
      'We have followed your growth and would like to see the repayment data of the past 18 months before the round closes.',
    about: needOfReceiver(0),
    sentHoursAgo: 29 * day,
    answeredHoursAgo: 20 * day,
    declineReason: 'too_early',
    declineNote: 'Our audited accounts will be ready in February; we would gladly talk then.',
  }),
  from('zhian-learning', 'sabaqdaan', 'accepted', {
    mode: 'joint-venture',
    message:
      'Two hundred and sixty virtual experiments wait for an Urdu voice. Would you adapt twenty and try them in thirty schools?',
    about: needOfReceiver(0),
    sentHoursAgo: 66 * day,
    answeredHoursAgo: 63 * day,
  }),
  from('tashkhees', 'xikang-bio', 'pending', {
    mode: 'technology-transfer',
    message:
      'Our clean room in Karachi can fill six million tests a year. We are interested in the tuberculosis assay and the freeze-drying process.',
    about: needOfSender(0),
    sentHoursAgo: 12 * day,
  }),
  from('nashtar-instruments', 'junmo-precision', 'accepted', {
    mode: 'technology-transfer',
    message: '我们希望在锡亚尔科特建设一个五轴加工单元，并引进类金刚石涂层工艺。能否先为两款内镜钳打样？',
    about: needOfSender(0),
    sentHoursAgo: 47 * day,
    answeredHoursAgo: 43 * day,
  }),
  from('lianyu-ledger', 'zanjeer-ledger', 'expired', {
    mode: 'outsourcing',
    message: 'We look for Solidity developers who know the data formats of the trade window, for about four months.',
    sentHoursAgo: 95 * day,
  }),
  from('minarlink', 'lanbo-optical', 'accepted', {
    mode: 'distribution',
    message:
      'چوہوں سے محفوظ فضائی کیبل کے 200 کلومیٹر کی آزمائش کے لیے قیمت اور ترسیل کا وقت بتائیں۔ کامیابی پر سالانہ 1,500 کلومیٹر درکار ہوں گے۔',
    about: needOfSender(0),
    sentHoursAgo: 105 * day,
    answeredHoursAgo: 102 * day,
  }),
  from('ufuqnama-geo', 'wangqiong-rs', 'accepted', {
    mode: 'joint-research',
    message:
      'Before the next monsoon we would like to connect your flood maps with our canal models and run one exercise with a relief authority.',
    about: needOfSender(0),
    sentHoursAgo: 15 * day,
    answeredHoursAgo: 13 * day,
  }),
  from('bofu-payments', 'mohlat-finance', 'declined', {
    mode: 'joint-venture',
    message:
      'Our terminals could print and collect your instalments at 20,000 counters. Shall we try it in Lahore with 200 of them?',
    about: offerOfReceiver(0),
    sentHoursAgo: 85 * day,
    answeredHoursAgo: 78 * day,
    declineReason: 'compliance',
    declineNote: 'Our Shariah board has not yet decided about collection by third parties.',
  }),
  from('lafzgar-ai', 'yuncen-compute', 'pending', {
    mode: 'outsourcing',
    message:
      'We train speech models for four languages and need about 40,000 GPU hours a year. What would a month cost, and may the data stay encrypted?',
    about: needOfSender(0),
    sentHoursAgo: 6 * day,
  }),
  from('hanling-university', 'lafzgar-ai', 'accepted', {
    mode: 'joint-research',
    message: '我们正在建设汉语与乌尔都语平行语料库，希望与贵公司共享语音与文本数据，并联合培养两名博士生。',
    about: needOfSender(0),
    sentHoursAgo: 34 * day,
    answeredHoursAgo: 31 * day,
  }),
  from('abrkada', 'yuncen-compute', 'accepted', {
    mode: 'joint-venture',
    message:
      'We have the site, the power and the customers in Karachi for a GPU hall of one megawatt. May our engineers visit one that you built?',
    about: needOfSender(0),
    sentHoursAgo: 41 * day,
    answeredHoursAgo: 37 * day,
  }),
  from('qixun-emobility', 'hazara-gate-zone', 'pending', {
    mode: 'production-capacity',
    message: '我们考虑在园区租用 6,000 平方米厂房组装电动三轮车，请提供厂房图纸和用工成本。',
    about: offerOfReceiver(0),
    sentHoursAgo: 11 * day,
  }),
];
