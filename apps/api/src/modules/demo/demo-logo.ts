import sharp from 'sharp';
import { encodeLogo } from '../companies/index.ts';

/** Draws a logo and stores it as an uploaded one is stored. The drawing is ours: uploads are never SVG. */
export async function drawLogo(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return encodeLogo(await sharp(Buffer.from(svg)).png().toBuffer());
}
