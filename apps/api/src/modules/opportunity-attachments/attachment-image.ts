import type { FileKind } from '@karakoram/domain';
import sharp from 'sharp';

/** 50 megapixels: any camera's picture, and below what would exhaust memory. */
const inputPixelsLimit = 50_000_000;
/** Enough for a plan on paper of A4; larger pictures are made smaller. */
const edgePixels = 4_000;

/**
 * Decodes a picture and encodes it anew in the same format, upright and without anything but its pixels: no place, camera,
 * author or preview. Of a moving picture the first frame stays.
 *
 * Rejects for what is no sound picture.
 */
export async function cleanImage(
  kind: Extract<FileKind, 'png' | 'jpeg' | 'webp'>,
  file: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp(file, { limitInputPixels: inputPixelsLimit, failOn: 'error' })
    .autoOrient()
    .resize(edgePixels, edgePixels, { fit: 'inside', withoutEnlargement: true });
  return Uint8Array.from(await picture.toFormat(kind, { quality: kind === 'png' ? 100 : 88 }).toBuffer());
}
