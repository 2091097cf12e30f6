/**
 * The outcome of an operation that is expected to fail sometimes. The domain returns it instead of throwing, so a caller
 * cannot use the value before it has looked at the failure.
 */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** A successful outcome. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** An expected failure. */
export function fail<E>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
