import type { DemoSuggestion } from '../../apps/api/src/modules/demo/demo-data.ts';

/** What the two companies with all roles did with suggested partners. */
export const suggestions: readonly DemoSuggestion[] = [
  { company: 'kishtzar', partner: 'yaoling-energy', state: 'saved', reason: null, note: null, hoursAgo: 40 },
  { company: 'kishtzar', partner: 'lianyu-ledger', state: 'saved', reason: null, note: null, hoursAgo: 160 },
  {
    company: 'kishtzar',
    partner: 'mingruishi',
    state: 'dismissed',
    reason: 'not_relevant',
    note: 'Good product, but not for farms.',
    hoursAgo: 200,
  },
  { company: 'lanjing-robotics', partner: 'lafzgar-ai', state: 'saved', reason: null, note: null, hoursAgo: 70 },
  { company: 'lanjing-robotics', partner: 'sangreza-semi', state: 'saved', reason: null, note: null, hoursAgo: 71 },
  {
    company: 'lanjing-robotics',
    partner: 'zanjeer-ledger',
    state: 'dismissed',
    reason: 'too_small',
    note: '团队规模不足以承担我们的项目。',
    hoursAgo: 120,
  },
];
