import { type OpportunityContent, OpportunityDetails } from '@karakoram/contracts';
import {
  fieldsOf,
  type LocalisedText,
  type OpportunityDirection,
  type OpportunityText,
  type OpportunityType,
} from '@karakoram/domain';

/** Texts that no hint finds fault with. */
const texts = {
  title: { en: 'Optical inspection of woven fabric at line speed', zh: '织物在线光学检测系统的许可与联合调试' },
  summary: { en: 'A camera system that finds weaving faults while the loom runs, ready to be licensed.' },
  description: {
    en: 'Four line cameras and a trained network mark faults of half a millimetre at 40 metres a minute.',
  },
  advantages: { en: 'It needs no lighting tunnel and learns a new weave from twenty metres of good fabric.' },
  specification: { en: 'Faults of 0.5 mm at 40 m a minute, on fabric up to 3.2 m wide.' },
  process: { en: 'Assembly and burn-in of optical modules' },
  eligibility: { en: 'Engineers with two years of practice in textile machines.' },
  partnerRole: { en: 'A maker of looms that builds the licensed system into its machines and services it.' },
} as const satisfies Record<OpportunityText, LocalisedText>;

const details = {
  stage: 'demonstration',
  trl: 7,
  ipr: 'granted',
  instruments: ['equity'],
  money: { minimum: 100_000, maximum: 300_000, currency: 'USD', asOf: '2026-11-01' },
  monthlyCapacity: { amount: 5_000, unit: 'modules' },
  leadTimeDays: 30,
  certifications: ['ISO 9001'],
  programme: 'training',
  seats: 20,
  startsOn: '2027-03-01',
  endsOn: '2027-06-30',
} as const;

/** A complete opportunity of that type: everything that its field matrix lets it say. */
export function opportunitySample(
  type: OpportunityType,
  direction: OpportunityDirection,
  siteCityCode: string,
): {
  readonly texts: Partial<Record<OpportunityText, LocalisedText>>;
  readonly details: OpportunityDetails;
} & Pick<OpportunityContent, 'concepts' | 'modes' | 'partnerTypes' | 'partnerSizes' | 'targetPlaces'> {
  const fields: readonly string[] = fieldsOf(type, direction);
  const ofType = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field)));
  return {
    texts: ofType<LocalisedText>(texts),
    details: OpportunityDetails.parse(ofType<unknown>({ ...details, siteCityCode })),
    concepts: ['machine-vision'],
    modes: ['technology-transfer'],
    partnerTypes: ['firm'],
    partnerSizes: ['51-200'],
    targetPlaces: [],
  };
}
