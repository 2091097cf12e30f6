export interface DemoInboxSearch {
  /** The mail that is open. */
  mail?: string;
}

export function demoInboxSearch(search: Record<string, unknown>): DemoInboxSearch {
  return typeof search['mail'] === 'string' && search['mail'] !== '' ? { mail: search['mail'] } : {};
}
