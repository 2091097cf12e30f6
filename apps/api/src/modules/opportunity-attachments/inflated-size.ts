import { constants, inflateSync } from 'node:zlib';

const streamWord = Buffer.from('stream');
/** A stream inside of streams that goes deeper has no honest reason. */
const depthMax = 3;

/** How much the compressed parts of a file may become: a page of pictures, and all of a catalogue. */
const inflatedLimits = { stream: 100 * 1024 * 1024, file: 500 * 1024 * 1024 } as const;

/**
 * Unpacks every compressed stream of a PDF with a limit, before a reader does it without one: a file of ten megabytes can hold
 * ten thousand.
 *
 * Throws where one of them, or all together, become too large.
 */
export function checkInflatedSize(
  file: Uint8Array,
  limits: { readonly stream: number; readonly file: number } = inflatedLimits,
): void {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let left = limits.file;
  for (let at = bytes.indexOf(streamWord); at >= 0; at = bytes.indexOf(streamWord, at + 1)) {
    let begin = at + streamWord.length;
    if (bytes[begin] === 0x0d) begin += 1;
    if (bytes[begin] === 0x0a) begin += 1;
    let packed: Buffer | undefined = bytes.subarray(begin);
    for (let depth = 0; packed !== undefined && isZlib(packed); depth += 1) {
      packed = inflated(packed, Math.min(left, limits.stream));
      left -= packed?.length ?? 0;
      if (left <= 0 || depth > depthMax) throw new Error('The compressed parts of the file are too large.');
    }
  }
}

/** By its header (RFC 1950): deflated with a window of whatever size, and both bytes together a multiple of 31. */
function isZlib([method = 0, flags = 0]: Uint8Array): boolean {
  return method % 16 === 8 && (method * 256 + flags) % 31 === 0;
}

/** Undefined for what is not compressed after all. */
function inflated(packed: Buffer, limit: number): Buffer | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(limit, 1), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw error;
    return undefined;
  }
}
