import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 15, g: 107, b: 92 } } });

describe('the logo of a company', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const upload = (user: Parameters<TestApp['http']>[0], content: Buffer, name = 'logo.png') =>
    test.http(user).put('/api/v1/company/logo').attach('logo', content, name);

  it('becomes a square WebP of ours without metadata, whatever was uploaded', async () => {
    const { owner } = await test.make.company({ status: 'approved' });
    const file = await picture(800, 300)
      .withExif({ IFD0: { Copyright: 'secret place' } })
      .jpeg()
      .toBuffer();
    const response = await upload(owner, file, 'holiday.jpg').expect(200);
    const logo = await test.http().get(response.body.logoUrl).buffer(true).expect(200);
    expect(logo.headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const metadata = await sharp(logo.body).metadata();
    expect(metadata).toMatchObject({ format: 'webp', width: 256, height: 256 });
    expect(metadata.exif).toBeUndefined();
  });

  it('has a new address when it changes, and none when it is taken away', async () => {
    const { owner } = await test.make.company({ status: 'approved' });
    const first = await upload(owner, await picture(64, 64).png().toBuffer()).expect(200);
    const second = await upload(owner, await picture(64, 32).webp().toBuffer()).expect(200);
    expect(second.body.logoUrl).not.toBe(first.body.logoUrl);
    await test.http().get(first.body.logoUrl).expect(404);
    const none = await test.http(owner).delete('/api/v1/company/logo').expect(200);
    expect(none.body.logoUrl).toBeNull();
    await test.http().get(second.body.logoUrl).expect(404);
  });

  it('of a draft is there for its members and its desk only, and not for shared caches', async () => {
    const { owner } = await test.make.company({ country: 'PK' });
    const { body } = await upload(owner, await picture(64, 64).png().toBuffer()).expect(200);
    const logo = await test.http(owner).get(body.logoUrl).expect(200);
    expect(logo.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    await test
      .http(await test.make.desk('PK'))
      .get(body.logoUrl)
      .expect(200);
    await test
      .http(await test.make.desk('CN'))
      .get(body.logoUrl)
      .expect(404);
    await test.http().get(body.logoUrl).expect(404);
  });

  it.each([
    ['a text', () => Promise.resolve(Buffer.from('not a picture'))],
    ['an SVG', () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))],
    ['a GIF', () => picture(8, 8).gif().toBuffer()],
    ['half a picture', async () => (await picture(400, 400).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 5000)],
    ['a picture that would fill the memory', () => picture(6000, 5000).png().toBuffer()],
  ])('refuses %s, even when it is called a PNG', async (_, content) => {
    const { owner } = await test.make.company();
    const response = await upload(owner, await content()).expect(422);
    expect(response.body.code).toBe('LOGO_INVALID');
  });

  it('refuses more than 2 MB', async () => {
    const { owner } = await test.make.company();
    const response = await upload(owner, Buffer.alloc(2 * 1024 * 1024 + 1)).expect(413);
    expect(response.body.code).toBe('LOGO_TOO_LARGE');
  });

  it('refuses a request that is no upload, one without a file, viewers and visitors', async () => {
    const { id, owner } = await test.make.company();
    await test.http(owner).put('/api/v1/company/logo').send({}).expect(415);
    await test
      .http(owner)
      .put('/api/v1/company/logo')
      .field('note', 'no file')
      .expect((response) => {
        if (![413, 422].includes(response.status)) throw new Error(`answered ${response.status}`);
      });
    const file = await picture(8, 8).png().toBuffer();
    await upload(await test.make.member(id, 'viewer'), file).expect(403);
    await upload(undefined, file).expect(401);
  });
});
