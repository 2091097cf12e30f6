/** What went wrong, for a line of the log. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}
