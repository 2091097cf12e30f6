import sharp from 'sharp';
import { AppError } from '../../platform/http/app-error.ts';

/** How a logo is taken in: a larger file is refused before it is decoded. */
export const logoUpload = { limitBytes: 2 * 1024 * 1024, tooLarge: 'LOGO_TOO_LARGE', field: 'logo' } as const;

const edgePixels = 256;
/** 24 megapixels: any camera's picture, and far below what would exhaust memory. */
const inputPixelsLimit = 24_000_000;

/** How each accepted format begins. The decoder is not even shown anything else, such as SVG, which can refer to files. */
const beginnings: readonly ((file: Buffer) => boolean)[] = [
  (file) => file.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (file) => file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (file) => file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP',
];

/**
 * Decodes a PNG, JPEG or WebP file and encodes it anew as a square WebP without metadata, so that what we serve was made
 * by us. The picture keeps its proportions; the rest is transparent.
 *
 * @throws AppError `LOGO_INVALID` for anything that is not such a picture, whatever its name says.
 */
export async function encodeLogo(file: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  if (!beginnings.some((begins) => begins(file))) throw new AppError('LOGO_INVALID');
  try {
    const encoded = await sharp(file, { limitInputPixels: inputPixelsLimit, failOn: 'error' })
      .autoOrient()
      .resize(edgePixels, edgePixels, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .webp({ quality: 90 })
      .toBuffer();
    return Uint8Array.from(encoded);
  } catch (error) {
    throw new AppError('LOGO_INVALID', { cause: error });
  }
}
