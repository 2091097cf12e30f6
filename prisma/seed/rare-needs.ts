import type { CooperationMode, LocalisedText } from '@karakoram/domain';
import type { DemoCompany, DemoStatement } from './demo-company.ts';

function need(concepts: readonly string[], modes: readonly CooperationMode[], text: LocalisedText): DemoStatement {
  return { concepts, modes, text };
}

/** Needs that no company of the other country's list can meet, so that the board of unmet demand has something to show. */
const rareNeeds: ReadonlyMap<string, DemoStatement> = new Map([
  [
    'yaoling-energy',
    need(['fuel-cells', 'hydrogen-energy'], ['joint-research'], {
      zh: '寻找在高温地区运行过燃料电池的伙伴，共同测试 5 千瓦备用电源。',
      en: 'A partner who has run fuel cells in great heat, to test units of 5 kW together.',
    }),
  ],
  [
    'zhiting-iot',
    need(['smart-parking'], ['joint-venture', 'distribution'], {
      zh: '寻找在两座城市经营停车场的企业，试点智慧停车。',
      en: 'An operator of car parks in two cities, for a pilot of smart parking.',
    }),
  ],
  [
    'xikang-bio',
    need(['genetic-testing', 'gene-sequencing'], ['joint-research'], {
      zh: '寻找能够为地中海贫血家庭开展基因检测的实验室。',
      en: 'A laboratory that does genetic testing for families with thalassaemia.',
    }),
  ],
  [
    'suihe-aero',
    need(['weather-climate-services'], ['outsourcing'], {
      zh: '需要旁遮普省逐小时的气象服务，提前五天预报。',
      en: 'Hourly weather services for Punjab, five days ahead.',
    }),
  ],
  [
    'qixun-emobility',
    need(['vehicle-tracking'], ['distribution', 'outsourcing'], {
      zh: '为 3,000 辆两轮车寻找车辆定位服务商。',
      en: 'A provider of vehicle tracking for 3,000 two-wheelers.',
    }),
  ],
  [
    'jiyuan-seed',
    need(['cotton-technology'], ['joint-research', 'technology-transfer'], {
      zh: '寻找从事棉花技术研究的机构，开展两季品种对比试验。',
      en: 'An institute for cotton technology, for comparing varieties over two seasons.',
    }),
  ],
  [
    'moli-games',
    need(['esports'], ['distribution'], {
      zh: '寻找在卡拉奇和拉合尔举办电子竞技联赛的主办方。',
      en: 'An organiser of esports leagues in Karachi and Lahore.',
    }),
  ],
  [
    'zhian-learning',
    need(['stem-education'], ['distribution', 'talent-exchange'], {
      zh: '寻找能在 200 所中学讲授 STEM 教育课程的培训机构。',
      en: 'A training body that teaches STEM education at 200 secondary schools.',
    }),
  ],
  [
    'ujala-watt',
    need(['wind-power'], ['distribution', 'joint-venture'], {
      en: 'Small wind power for coastal villages, under 100 kW, put together locally.',
      ur: 'ساحلی دیہات کے لیے 100 کلوواٹ سے کم ہوا سے بجلی، جس کی تنصیب مقامی طور پر ہو۔',
    }),
  ],
  [
    'aamras-postharvest',
    need(['grain-storage-milling'], ['technology-transfer', 'distribution'], {
      en: 'Airtight grain storage for 50,000 tonnes of wheat.',
      ur: 'پچاس ہزار ٹن گندم کے لیے ہوا بند اناج کا ذخیرہ۔',
    }),
  ],
  [
    'shifabaan',
    need(['patient-monitors-life-support'], ['distribution'], {
      en: 'Patient monitors that work for eight hours without mains, for 120 clinics.',
      ur: 'ایک سو بیس کلینکوں کے لیے مریض مانیٹر جو آٹھ گھنٹے بجلی کے بغیر چلیں۔',
    }),
  ],
  [
    'minarlink',
    need(['satellite-communications'], ['distribution', 'joint-venture'], {
      en: 'Terminals for satellite communications in 200 mountain villages.',
      ur: 'دو سو پہاڑی دیہات میں سیٹلائٹ مواصلات کے ٹرمینل۔',
    }),
  ],
  [
    'kaldar-automation',
    need(['additive-manufacturing'], ['technology-transfer', 'talent-exchange'], {
      en: 'Additive manufacturing in metal, with training for six engineers.',
      ur: 'دھات میں تھری ڈی پرنٹنگ، چھ انجینئروں کی تربیت کے ساتھ۔',
    }),
  ],
  [
    'nabz-metering',
    need(['printed-circuit-boards'], ['production-capacity'], {
      en: 'A maker of printed circuit boards in six layers who takes runs of 500.',
      ur: 'چھ تہوں والے پرنٹڈ سرکٹ بورڈ بنانے والا جو 500 کی کھیپ بھی لے۔',
    }),
  ],
  [
    'sarbaan-logistics',
    need(['rfid'], ['distribution'], {
      en: 'RFID gates and tags for 400 bonded trucks.',
      ur: 'چار سو بانڈڈ ٹرکوں کے لیے آر ایف آئی ڈی گیٹ اور ٹیگ۔',
    }),
  ],
  [
    'margalla-enzyme',
    need(['gene-sequencing'], ['joint-research', 'technology-transfer'], {
      en: 'Gene sequencing of 300 strains a year, with the raw data.',
      ur: 'سالانہ 300 اقسام کی جین سیکوئنسنگ، خام ڈیٹا سمیت۔',
    }),
  ],
]);

/** The company with the need that only it has, if it has one. */
export function withRareNeed(company: DemoCompany): DemoCompany {
  const rare = rareNeeds.get(company.key);
  return rare === undefined ? company : { ...company, needs: [...(company.needs ?? []), rare] };
}
