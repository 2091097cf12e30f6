import { companyStatuses, countries, type CompanyStatus, type Country } from '@karakoram/domain';

export interface DeskSearch {
  /** The queue where it is left out. */
  tab?: 'companies';
  /** The reader's own desk, or both for an administrator, where it is left out. */
  country?: Country;
  /** Of the list of all companies: any where it is left out. */
  status?: CompanyStatus;
  /** Of the list of all companies: part of a name, or a registration number. */
  q?: string;
}

export function deskSearch(search: Record<string, unknown>): DeskSearch {
  const country = countries.find((known) => known === search['country']);
  const status = companyStatuses.find((known) => known === search['status']);
  // The router reads a number where an address holds one.
  const q = typeof search['q'] === 'string' || typeof search['q'] === 'number' ? String(search['q']).slice(0, 100) : '';
  return {
    ...(search['tab'] === 'companies' ? { tab: 'companies' } : {}),
    ...(country === undefined ? {} : { country }),
    ...(status === undefined ? {} : { status }),
    ...(q === '' ? {} : { q }),
  };
}
