import { describe, expect, it } from '@jest/globals';
import { AppError } from '../http/app-error.ts';
import { attachment } from './file-answer.ts';
import { cleanFileName } from './file-name.ts';
import { checkFile } from './read-upload.ts';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function refusalOf(name: string, content: Uint8Array): Promise<AppError> {
  const refusal = await checkFile({ name, content }, { kinds: ['pdf', 'docx'], field: 'file' }).catch(
    (error: unknown) => error,
  );
  if (refusal instanceof AppError) return refusal;
  throw new Error('the file was taken');
}

describe('a file that is handed in', () => {
  it('is known by its content and its hash', async () => {
    const file = await checkFile({ name: 'C:\\papers\\Guide.PDF', content: pdf }, { kinds: ['pdf'], field: 'file' });
    expect(file).toMatchObject({ name: 'Guide.PDF', kind: 'pdf' });
    expect(file.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(Buffer.from(file.content).equals(pdf)).toBe(true);
  });

  it('is refused where its name says something else', async () => {
    const refusal = await refusalOf('guide.docx', pdf);
    expect(refusal.code).toBe('FILE_CONTENT_MISMATCH');
    expect(refusal.errors).toEqual([
      { pointer: '/file', code: 'file_content_mismatch', params: { named: 'DOCX', found: 'PDF' } },
    ]);
  });

  it.each([
    ['a kind that is known but not taken here', 'guide.png', png],
    ['a kind that is taken nowhere', 'guide.pdf', Buffer.from('PK\u0003\u0004 not really an archive')],
    ['a web page', 'guide.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['plain text', 'guide.pdf', Buffer.from('a text')],
    ['nothing', 'guide.pdf', Buffer.alloc(0)],
  ])('is refused if it is %s, and says what is taken', async (_, name, content) => {
    const refusal = await refusalOf(name, content);
    expect(refusal.code).toBe('FILE_TYPE_REFUSED');
    expect(refusal.errors[0]?.params).toEqual({ allowed: 'PDF, DOCX' });
  });
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['报告（终稿）.pdf', '报告（终稿）.pdf'],
    ['رہنما.pdf', 'رہنما.pdf'],
    ['in\u202evoice\u0000.pdf', 'invoice.pdf'],
    ['  .pdf', 'pdf.pdf'],
    ['', 'file.pdf'],
    [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(146)}.pdf`],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given, 'pdf')).toBe(kept);
  });

  it('travels whole, and cannot end the header', () => {
    expect(attachment('a"b\\.pdf')).toBe(`attachment; filename="a_b_.pdf"; filename*=UTF-8''a%22b%5C.pdf`);
    expect(attachment('报告.pdf')).toBe(`attachment; filename="__.pdf"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf`);
  });
});
