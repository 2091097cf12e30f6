import { describe, expect, it } from '@jest/globals';
import { fieldDemand, fieldsOf, missingOpportunityFields, opportunityFields } from './opportunity-fields.ts';
import { opportunityDirections, opportunityTypes } from './opportunity.ts';

const kinds = opportunityTypes.flatMap((type) => opportunityDirections.map((direction) => ({ type, direction })));

describe('the field matrix', () => {
  it('has something to say about every field of every kind, and no field that no kind has', () => {
    for (const field of opportunityFields) {
      expect(kinds.some(({ type, direction }) => fieldDemand(type, direction, field) !== 'absent')).toBe(true);
    }
  });

  it.each(kinds)('asks of $type $direction for what nobody could judge it without', ({ type, direction }) => {
    for (const field of ['title', 'summary', 'description', 'concepts', 'modes', 'partnerRole'] as const) {
      expect(fieldDemand(type, direction, field)).toBe('mandatory');
    }
  });

  it.each([
    ['technology', 'offer', 'stage', 'mandatory'],
    ['technology', 'offer', 'ipr', 'mandatory'],
    ['technology', 'request', 'ipr', 'absent'],
    ['investment', 'offer', 'money', 'mandatory'],
    ['investment', 'request', 'instruments', 'mandatory'],
    ['investment', 'offer', 'seats', 'absent'],
    ['production_capacity', 'offer', 'monthlyCapacity', 'mandatory'],
    ['production_capacity', 'offer', 'siteCityCode', 'mandatory'],
    ['production_capacity', 'request', 'siteCityCode', 'absent'],
    ['talent', 'offer', 'eligibility', 'mandatory'],
    ['talent', 'request', 'seats', 'mandatory'],
    ['business', 'offer', 'trl', 'absent'],
  ] as const)('%s %s: %s is %s', (type, direction, field, demand) => {
    expect(fieldDemand(type, direction, field)).toBe(demand);
  });

  it.each(kinds)('names for $type $direction exactly the mandatory fields that are empty', ({ type, direction }) => {
    const mandatory = fieldsOf(type, direction).filter((field) => fieldDemand(type, direction, field) === 'mandatory');
    expect(missingOpportunityFields(type, direction, () => false)).toEqual(mandatory);
    expect(missingOpportunityFields(type, direction, () => true)).toEqual([]);
    expect(missingOpportunityFields(type, direction, (field) => field !== 'title')).toEqual(['title']);
  });
});
