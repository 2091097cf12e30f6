import type { Session } from '@karakoram/contracts';

/** Why somebody with a seat in a company of the other side may not send. */
export function refusalOf({ user }: Session): 'viewer' | 'notApproved' | 'unverified' {
  if (user?.membership?.role === 'viewer') return 'viewer';
  return user?.membership?.companyStatus === 'approved' ? 'unverified' : 'notApproved';
}
