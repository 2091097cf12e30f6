import type { ReadinessStage, SizeBand } from '@karakoram/domain';
import type { DemoCompany } from '../../apps/api/src/modules/demo/demo-data.ts';

/** Which partner a company of the demo looks for, and how far its offers have come, in their order. */
interface DemoWishes {
  readonly sizes?: readonly SizeBand[];
  readonly places?: readonly string[];
  readonly readiness?: readonly (ReadinessStage | null)[];
}

const wishes: ReadonlyMap<string, DemoWishes> = new Map([
  [
    'lanjing-robotics',
    { sizes: ['51-200', '201-500'], places: ['PK-PB', 'PK-SD'], readiness: ['on-market', 'demonstration'] },
  ],
  ['suihe-aero', { places: ['PK-PB', 'PK-SD'], readiness: ['on-market', 'lab-tested'] }],
  ['chizhuang', { sizes: ['201-500', '501-1000'], places: ['PK-PB'], readiness: ['on-market', 'on-market'] }],
  ['mingruishi', { readiness: ['on-market', 'under-development'] }],
  ['yaoling-energy', { sizes: ['51-200', '201-500', '501-1000'], readiness: ['on-market', 'demonstration'] }],
  ['jiyuan-seed', { places: ['PK-PB', 'PK-SD'], readiness: ['lab-tested', 'concept'] }],
  ['xikang-bio', { readiness: ['demonstration'] }],
  ['hanling-university', { readiness: ['lab-tested', 'concept'] }],
  ['zhiting-iot', { sizes: ['51-200', '201-500'], places: ['PK-IS'], readiness: ['on-market', 'on-market'] }],
  ['bofu-payments', { sizes: ['51-200', '201-500'] }],
  ['kishtzar', { sizes: ['51-200', '201-500'], places: ['CN-44', 'CN-32'], readiness: ['on-market', 'demonstration'] }],
  ['parwana-pay', { sizes: ['51-200', '201-500', '501-1000'], readiness: ['on-market', 'under-development'] }],
  ['lafzgar-ai', { places: ['CN-11', 'CN-33'], readiness: ['on-market', 'lab-tested'] }],
  ['chenab-codeworks', { sizes: ['201-500', '501-1000', '1001-5000'], places: ['CN-44'] }],
  ['ujala-watt', { readiness: ['on-market', 'demonstration'] }],
  ['sangreza-semi', { places: ['CN-31', 'CN-32'], readiness: ['under-development'] }],
  ['kirthar-university', { readiness: ['lab-tested', 'concept'] }],
  ['nashtar-instruments', { sizes: ['51-200', '201-500'], places: ['CN-32', 'CN-44'], readiness: ['on-market'] }],
]);

export function withWishes(company: DemoCompany): DemoCompany {
  const { sizes = [], places = [], readiness = [] } = wishes.get(company.key) ?? {};
  return {
    ...company,
    partnerSizes: sizes,
    partnerPlaces: places,
    offers: company.offers.map((offer, index) => ({ ...offer, readiness: readiness[index] ?? null })),
  };
}
