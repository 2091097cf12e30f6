const marker = {
  scan: 0xda,
  jfif: 0xe0,
  colourProfile: 0xe2,
  adobe: 0xee,
  lastApplication: 0xef,
  comment: 0xfe,
} as const;

/** Segments of applications without which the colours would be wrong. All others tell of camera, place and author. */
const neededForColours: readonly number[] = [marker.jfif, marker.colourProfile, marker.adobe];

/** Whether it begins like a JPEG. */
export function isJpeg([first, second]: Uint8Array): boolean {
  return first === 0xff && second === 0xd8;
}

/**
 * A JPEG without Exif, XMP, IPTC and comments, its picture untouched bit by bit (ITU-T T.81, annex B). What does not read like a
 * JPEG is returned as it is.
 */
export function withoutJpegMetadata(file: Uint8Array): Uint8Array {
  if (!isJpeg(file)) return file;
  const kept: Uint8Array[] = [file.subarray(0, 2)];
  let at = 2;
  for (;;) {
    const [mark, kind, high, low] = file.subarray(at, at + 4);
    if (mark !== 0xff || kind === undefined || high === undefined || low === undefined) return file;
    // After the first scan there are no more segments of applications.
    if (kind === marker.scan) return Buffer.concat([...kept, file.subarray(at)]);
    const end = at + 2 + high * 256 + low;
    const ofApplication = kind >= marker.jfif && kind <= marker.lastApplication;
    const dropped = kind === marker.comment || (ofApplication && !neededForColours.includes(kind));
    if (!dropped) kept.push(file.subarray(at, end));
    at = end;
  }
}
