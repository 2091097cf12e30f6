import type { Country } from '../country.ts';
import { checkCuin } from './cuin.ts';
import type { IdentityCheck } from './identity-check.ts';
import { checkNtn } from './ntn.ts';
import { checkUscc } from './uscc.ts';

const registrationChecks = {
  CN: checkUscc,
  PK: checkCuin,
} as const satisfies Record<Country, (text: string) => IdentityCheck>;

/** China has one number for both purposes. */
const taxChecks = {
  CN: checkUscc,
  PK: checkNtn,
} as const satisfies Record<Country, (text: string) => IdentityCheck>;

/** Checks the number under which a company of `country` is registered: the USCC in China, the CUIN in Pakistan. */
export function checkRegistrationNumber(country: Country, text: string): IdentityCheck {
  return registrationChecks[country](text);
}

/** Checks the number under which a company of `country` pays tax: the USCC in China, the NTN in Pakistan. */
export function checkTaxNumber(country: Country, text: string): IdentityCheck {
  return taxChecks[country](text);
}
