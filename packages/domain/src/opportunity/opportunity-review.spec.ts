import { describe, expect, it, test } from '@jest/globals';
import { desk, member } from '../actor-fixtures.ts';
import {
  availableOpportunityDecisions,
  isOpportunityReasonFor,
  isPublishable,
  needsScores,
  opportunityDecisions,
  opportunityNeedsReason,
  opportunityReasons,
  totalScore,
} from './opportunity-review.ts';
import { opportunityStatuses } from './opportunity.ts';

test('publishes with ten points of twenty, and with nothing at zero', () => {
  expect(isPublishable({ advantage: 4, clarity: 2, cooperation: 2, language: 2 })).toBe(true);
  expect(isPublishable({ advantage: 3, clarity: 2, cooperation: 2, language: 2 })).toBe(false);
  expect(isPublishable({ advantage: 5, clarity: 5, cooperation: 5, language: 0 })).toBe(false);
  expect(totalScore({ advantage: 5, clarity: 4, cooperation: 3, language: 2 })).toBe(14);
});

test('asks for scores where somebody is to publish, and for a reason where an author is refused something', () => {
  expect(opportunityDecisions.filter(needsScores)).toEqual(['publish', 'second_reading']);
  expect(opportunityDecisions.filter(opportunityNeedsReason)).toEqual(['request_changes', 'hold', 'reject', 'archive']);
});

test('takes a reason for its own decision only, each once, and always has a way to say something else', () => {
  expect(isOpportunityReasonFor('reject', 'direct_sale')).toBe(true);
  expect(isOpportunityReasonFor('request_changes', 'direct_sale')).toBe(false);
  expect(isOpportunityReasonFor('publish', 'other')).toBe(false);
  for (const decision of opportunityDecisions.filter(opportunityNeedsReason)) {
    const reasons: readonly string[] = opportunityReasons[decision];
    expect(reasons).toContain('other');
    expect(new Set(reasons).size).toBe(reasons.length);
  }
});

describe('what a reviewer can decide', () => {
  const reviewer = desk('PK');
  const subject = {
    companyId: 'company',
    country: 'PK',
    status: 'submitted',
    createdBy: 'author',
    editedBy: [],
    isCompanyApproved: true,
    firstReaderId: null,
  } as const;

  it('is nothing on another desk, and nothing of a desk’s for the author', () => {
    for (const status of opportunityStatuses) {
      expect(availableOpportunityDecisions({ ...subject, status }, desk('CN'))).toEqual([]);
      const own = availableOpportunityDecisions({ ...subject, status }, member('owner', { companyId: 'company' }));
      expect(own.filter((decision) => decision !== 'archive')).toEqual([]);
    }
  });

  it('leaves the publication to another once a second reading is asked for, and asks for none twice', () => {
    expect(availableOpportunityDecisions(subject, reviewer)).toEqual(
      opportunityDecisions.filter((decision) => decision !== 'resume'),
    );
    const first = { ...subject, firstReaderId: reviewer.userId };
    expect(availableOpportunityDecisions(first, reviewer)).toEqual(['request_changes', 'hold', 'reject', 'archive']);
    const second = { ...subject, firstReaderId: 'another' };
    expect(availableOpportunityDecisions(second, reviewer)).toContain('publish');
    expect(availableOpportunityDecisions(second, reviewer)).not.toContain('second_reading');
  });

  it('is no publication for a company that is not approved', () => {
    const decisions = availableOpportunityDecisions({ ...subject, isCompanyApproved: false }, reviewer);
    expect(decisions).not.toContain('publish');
    expect(decisions).toContain('reject');
  });
});
