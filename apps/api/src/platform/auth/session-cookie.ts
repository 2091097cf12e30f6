import { createHmac, timingSafeEqual } from 'node:crypto';

const cookieNames = ['__Secure-better-auth.session_token', 'better-auth.session_token'];

/**
 * The session token of a Cookie header, or undefined if there is none or its signature is wrong.
 * better-auth writes `token.base64(HMAC-SHA-256(token))`; checking it here spares the library's own two queries a
 * request: `ActorReader` then needs one.
 */
export function sessionTokenOf(cookieHeader: string | undefined, secret: string): string | undefined {
  if (cookieHeader === undefined) return undefined;
  for (const part of cookieHeader.split(';')) {
    const equals = part.indexOf('=');
    if (equals < 0 || !cookieNames.includes(part.slice(0, equals).trim())) continue;
    const value = safeDecode(part.slice(equals + 1).trim());
    const dot = value.lastIndexOf('.');
    if (dot <= 0) continue;
    const token = value.slice(0, dot);
    const given = Buffer.from(value.slice(dot + 1), 'base64');
    const expected = createHmac('sha256', secret).update(token).digest();
    if (given.length === expected.length && timingSafeEqual(given, expected)) return token;
  }
  return undefined;
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A cookie that is not even well encoded is no session; the signature check refuses it.
    return '';
  }
}
