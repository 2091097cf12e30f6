import { companyStatuses, countries, platformRoles, type CompanyStatus, type Country } from '@karakoram/domain';

export const figurePeriods = [4, 12, 26, 52] as const;
export const defaultPeriod = 12;

export interface FiguresSearch {
  /** Twelve where it is left out. */
  weeks?: (typeof figurePeriods)[number];
  /** Both where it is left out. */
  country?: Country;
}

export function figuresSearch(search: Record<string, unknown>): FiguresSearch {
  const weeks = figurePeriods.find((known) => String(known) === String(search['weeks']) && known !== defaultPeriod);
  return { ...(weeks === undefined ? {} : { weeks }), ...countryOf(search) };
}

export const userRoles = [...platformRoles, 'member'] as const;

export interface UsersSearch {
  q?: string;
  role?: (typeof userRoles)[number];
}

export function usersSearch(search: Record<string, unknown>): UsersSearch {
  const role = userRoles.find((known) => known === search['role']);
  return { ...textOf(search, 'q'), ...(role === undefined ? {} : { role }) };
}

export interface CompaniesSearch {
  q?: string;
  country?: Country;
  status?: CompanyStatus;
}

export function companiesSearch(search: Record<string, unknown>): CompaniesSearch {
  const status = companyStatuses.find((known) => known === search['status']);
  return { ...textOf(search, 'q'), ...countryOf(search), ...(status === undefined ? {} : { status }) };
}

const outcomes = ['create', 'update', 'unchanged', 'reject'] as const;

export interface ImportRunSearch {
  /** Rows of any outcome where it is left out. */
  outcome?: (typeof outcomes)[number];
  /** The columns of a checked file are chosen again. */
  step?: 'columns';
}

export function importRunSearch(search: Record<string, unknown>): ImportRunSearch {
  const outcome = outcomes.find((known) => known === search['outcome']);
  return {
    ...(outcome === undefined ? {} : { outcome }),
    ...(search['step'] === 'columns' ? { step: 'columns' } : {}),
  };
}

export interface AuditSearch {
  action?: string;
  subject?: string;
  /** Days, as `2026-01-31`. */
  from?: string;
  to?: string;
}

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  return {
    ...textOf(search, 'action', 60),
    ...textOf(search, 'subject', 60),
    ...dayOf(search, 'from'),
    ...dayOf(search, 'to'),
  };
}

export interface TaxonomySearch {
  /** Of the concept or sector whose words are shown. */
  code?: string;
}

export function taxonomySearch(search: Record<string, unknown>): TaxonomySearch {
  return textOf(search, 'code');
}

function countryOf(search: Record<string, unknown>): { country?: Country } {
  const country = countries.find((known) => known === search['country']);
  return country === undefined ? {} : { country };
}

function textOf<Name extends string>(
  search: Record<string, unknown>,
  name: Name,
  limit = 100,
): { [Key in Name]?: string } {
  const value = search[name];
  // The router reads a number where an address holds one.
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, limit) : '';
  const found: { [Key in Name]?: string } = {};
  if (text !== '') found[name] = text;
  return found;
}

function dayOf<Name extends string>(search: Record<string, unknown>, name: Name): { [Key in Name]?: string } {
  const found = textOf(search, name);
  return /^\d{4}-\d{2}-\d{2}$/.test(found[name] ?? '') ? found : {};
}
