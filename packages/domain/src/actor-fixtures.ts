import type { Country } from './country.ts';
import type { Actor, ActorMembership, UserActor } from './roles.ts';

/** Actors for the tests of this package; none of them is real. */
export const visitor: Actor = { kind: 'visitor' };

export function user(values: Partial<Omit<UserActor, 'kind'>> = {}): UserActor {
  return {
    kind: 'user',
    userId: 'user',
    locale: 'en',
    emailVerified: true,
    platformRole: null,
    deskCountry: null,
    membership: null,
    ...values,
  };
}

export function member(role: ActorMembership['role'], values: Partial<ActorMembership> = {}): UserActor {
  return user({
    membership: { companyId: 'company', companyCountry: 'CN', companyStatus: 'approved', role, ...values },
  });
}

export function desk(country: Country): UserActor {
  return user({ platformRole: 'desk', deskCountry: country });
}

export const deskOfChina: Actor = desk('CN');
export const deskOfPakistan: Actor = desk('PK');
export const administrator: Actor = user({ platformRole: 'administrator' });
