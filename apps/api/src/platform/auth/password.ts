import { hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id, the library's default variant: 19 MiB, two passes, one lane. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password as it is stored; every call salts anew. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, argon2id);
}

/** True if the stored hash is that of the password. */
export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password);
}
