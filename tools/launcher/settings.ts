/**
 * The few variables that the launcher must understand itself. All others go to the application untouched, which
 * validates them, these included. As there, an empty variable is one that is not set.
 */
export function setting(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}
