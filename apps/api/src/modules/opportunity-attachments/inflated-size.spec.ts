import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { checkInflatedSize } from './inflated-size.ts';

const limits = { stream: 10_000, file: 25_000 };

/** A document with streams that become so large, each packed so many times. */
function document(sizes: readonly number[], times = 1, windowBits = 15): Buffer {
  const streams = sizes.map((size) => {
    let packed: Buffer = Buffer.alloc(size, 32);
    for (let time = 0; time < times; time += 1) packed = deflateSync(packed, { windowBits });
    return Buffer.concat([Buffer.from('<</Filter/FlateDecode>>\nstream\r\n'), packed, Buffer.from('\nendstream\n')]);
  });
  return Buffer.concat([Buffer.from('%PDF-1.5\n'), ...streams]);
}

describe('the size of what is compressed in a PDF', () => {
  it.each([
    ['no stream', document([])],
    ['streams within the limits', document([9_000, 9_000])],
    ['a stream that is not compressed', Buffer.from('stream\nx marks no zlib\nendstream')],
    ['a stream that is cut off', document([9_000]).subarray(0, 40)],
  ])('is fine with %s', (_, file) => {
    expect(() => checkInflatedSize(file, limits)).not.toThrow();
  });

  it.each([
    ['one stream is too large', document([10_001])],
    ['all together are', document([9_000, 9_000, 9_000])],
    ['it is so only when it is unpacked twice', document([10_001], 2)],
    ['there is no end of unpacking', document([10], 9)],
    ['it was packed with a small window', document([10_001], 1, 9)],
  ])('is refused if %s', (_, file) => {
    expect(() => checkInflatedSize(file, limits)).toThrow();
  });
});
