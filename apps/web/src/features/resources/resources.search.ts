import {
  isLocale,
  type Locale,
  type ResourceKind,
  resourceKinds,
  type ResourceStatus,
  resourceStatuses,
} from '@karakoram/domain';

/** What the address of the library says. */
export interface ResourcesSearch {
  kind?: ResourceKind;
  language?: Locale;
  /** Kept, so that a link to the page in a language stays one. */
  lang?: Locale;
}

export function resourcesSearch(search: Record<string, unknown>): ResourcesSearch {
  const kind = resourceKinds.find((known) => known === search['kind']);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(isLocale(search['language']) ? { language: search['language'] } : {}),
    ...(isLocale(search['lang']) ? { lang: search['lang'] } : {}),
  };
}

export interface ResourceSearch {
  /** The number of a version that is read; the current ones where it is left out. */
  version?: number;
  lang?: Locale;
}

export function resourceSearch(search: Record<string, unknown>): ResourceSearch {
  const version = Number(search['version']);
  return {
    ...(Number.isInteger(version) && version > 0 ? { version } : {}),
    ...(isLocale(search['lang']) ? { lang: search['lang'] } : {}),
  };
}

export interface LibraryManagementSearch {
  status?: ResourceStatus;
}

export function libraryManagementSearch(search: Record<string, unknown>): LibraryManagementSearch {
  const status = resourceStatuses.find((known) => known === search['status']);
  return status === undefined ? {} : { status };
}
