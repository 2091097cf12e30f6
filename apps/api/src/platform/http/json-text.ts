import type { z, ZodType } from 'zod';

declare const valueBrand: unique symbol;

/** A value as the JSON text that is sent of it. Whoever makes one has cut it to the schema of its type. */
export type JsonText<Value> = string & { readonly [valueBrand]: Value };

/** Writes a value, cut to its schema: a field that the schema does not name is left out. @throws ZodError if it does not fit. */
export function jsonText<Schema extends ZodType>(schema: Schema, value: z.input<Schema>): JsonText<z.output<Schema>> {
  return joinedJson(JSON.stringify(schema.parse(value)));
}

/** JSON that is put together of texts of which each was cut to its own schema: the caller vouches for what that makes. */
export function joinedJson<Value>(text: string): JsonText<Value> {
  // The brand exists for the compiler only: this is the single place that may assert it.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return text as JsonText<Value>;
}

/** A page of a list whose items are written already. */
export function pageText<Item>(
  items: readonly JsonText<Item>[],
  nextCursor: string | null,
): JsonText<{ items: Item[]; nextCursor: string | null }> {
  return joinedJson(`{"items":[${items.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}}`);
}

/**
 * The same as the bytes that are sent of it. What is sent again and again is kept so: a page of texts would be turned into bytes each
 * time, which takes longer than putting it together.
 */
export type JsonBytes<Value> = Uint8Array & { readonly [valueBrand]: Value };

const encoder = new TextEncoder();

/** The bytes of a text, in memory of their own. */
export function jsonBytes<Value>(text: JsonText<Value>): JsonBytes<Value> {
  return branded(encoder.encode(text));
}

/** As `joinedJson`, of texts and bytes. */
export function joinedBytes<Value>(parts: readonly (string | Uint8Array)[]): JsonBytes<Value> {
  return branded(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))));
}

function branded<Value>(bytes: Uint8Array): JsonBytes<Value> {
  // As in `joinedJson`: the brand exists for the compiler only.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return bytes as JsonBytes<Value>;
}

/** As `pageText`, of items that are bytes. */
export function pageBytes<Item>(
  items: readonly JsonBytes<Item>[],
  nextCursor: string | null,
): JsonBytes<{ items: Item[]; nextCursor: string | null }> {
  const separated = items.flatMap((item, at) => (at === 0 ? [item] : [',', item]));
  return joinedBytes(['{"items":[', ...separated, `],"nextCursor":${JSON.stringify(nextCursor)}}`]);
}

/** What a handler answers with when its answer is JSON already, a text or bytes: it is sent as it is. */
export class ReadyAnswer<Value> {
  readonly json: JsonText<Value> | JsonBytes<Value>;

  constructor(json: JsonText<Value> | JsonBytes<Value>) {
    this.json = json;
  }
}
