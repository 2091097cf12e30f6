/** The parts of a mail that a person reads. */
export interface ParsedMail {
  readonly to: string;
  readonly subject: string;
  /** Undefined where the header is missing or no date. */
  readonly date: Date | undefined;
  /** The plain text, with line feeds; empty where the mail has none. */
  readonly text: string;
}

interface Entity {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * Reads a mail as `MailTransport` writes it: headers with encoded words, a `text/plain` part in any of the transfer
 * encodings of MIME, alone or inside of a multipart, in UTF-8. It is no parser for mails from elsewhere.
 * Sources: RFC 5322 (headers), RFC 2045 (transfer encodings), RFC 2046 (multipart), RFC 2047 (encoded words).
 */
export function parseMail(source: string): ParsedMail {
  const mail = readEntity(source.replaceAll('\r\n', '\n'));
  const date = new Date(mail.headers.get('date') ?? '');
  return {
    to: decodeWords(mail.headers.get('to') ?? ''),
    subject: decodeWords(mail.headers.get('subject') ?? ''),
    date: Number.isNaN(date.getTime()) ? undefined : date,
    text: plainTextOf(mail) ?? '',
  };
}

function readEntity(source: string): Entity {
  const end = source.indexOf('\n\n');
  const head = end === -1 ? source : source.slice(0, end);
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === -1 ? '' : source.slice(end + 2) };
}

/** The first plain text, looked for in the order of the parts. */
function plainTextOf({ headers, body }: Entity): string | undefined {
  const type = headers.get('content-type') ?? 'text/plain';
  if (/^text\/plain\b/i.test(type)) return decodeBody(body, headers.get('content-transfer-encoding') ?? '7bit');
  const boundary = /^multipart\/.*\bboundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) return undefined;
  for (const part of body.split(`--${boundary}`).slice(1)) {
    if (part.startsWith('--')) break;
    // The line feed before a boundary belongs to the boundary.
    const text = plainTextOf(readEntity(part.replace(/^[ \t]*\n/, '').replace(/\n$/, '')));
    if (text !== undefined) return text;
  }
  return undefined;
}

function decodeBody(body: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n');
    case 'quoted-printable':
      return decodeQuotedPrintable(body.replaceAll(/[ \t]+$/gm, '').replaceAll('=\n', ''));
    default:
      return body;
  }
}

function decodeQuotedPrintable(text: string): string {
  return text.replaceAll(/(?:=[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
  );
}

/**
 * Puts `=?UTF-8?B?…?=` and `=?UTF-8?Q?…?=` into words. White space between two of them is no part of the text, and a letter
 * may be cut between two, so neighbours of one encoding are joined as bytes before they are read.
 */
function decodeWords(header: string): string {
  return header.replaceAll(/=\?utf-8\?([bq])\?[^?]*\?=(?:\s+=\?utf-8\?\1\?[^?]*\?=)*/gi, (words) => {
    const bytes = [...words.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, encoding = '', text = '']) =>
      encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : quotedBytes(text),
    );
    return Buffer.concat(bytes).toString('utf8');
  });
}

/** In a header, an underscore stands for a space. */
function quotedBytes(text: string): Buffer {
  const latin = text
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9a-f]{2})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin, 'latin1');
}
