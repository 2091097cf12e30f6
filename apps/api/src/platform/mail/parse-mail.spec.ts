import { describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { parseMail } from './parse-mail.ts';

const date = new Date('2026-11-23T08:30:00.000Z');

/** A mail as the transport writes it to its folder. */
async function written(mail: { subject: string; text: string }): Promise<string> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  const { message } = await transport.sendMail({
    from: 'Karakoram <no-reply@localhost>',
    to: 'reader@example.test',
    html: `<p>${mail.text}</p>`,
    date,
    ...mail,
  });
  if (!Buffer.isBuffer(message)) throw new Error('a buffer was asked for');
  return message.toString('utf8');
}

const mails = [
  { subject: 'Confirm your e-mail address', text: 'Hello,\n\nplease confirm.\n\nConfirm: http://a.test/x?token=1&b=2' },
  {
    subject: '请确认您的电子邮箱，以便我们为您开通账号并发送审核结果的通知邮件，感谢您的耐心等待与配合',
    text: '您好：\n\n欢迎使用 Karakoram。\n\n确认邮箱: http://a.test/x?token=1',
  },
  {
    subject: 'ڈیسک نے آپ کی کمپنی کے پروفائل میں ترمیم کا کہا ہے، براہِ کرم جلد از جلد جواب دیں',
    text: 'السلام علیکم،\n\nپروفائل میں ترمیم کریں: http://a.test/company',
  },
  {
    subject: 'Mixed 中文 and Latin',
    text: `A line longer than the seventy-six letters of a line: ${'é=_ '.repeat(60)}end`,
  },
];

describe('parseMail', () => {
  it.each(mails)('reads back what was written: $subject', async (mail) => {
    const parsed = parseMail(await written(mail));
    expect(parsed.to).toBe('reader@example.test');
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.date).toEqual(date);
    expect(parsed.text.trimEnd()).toBe(mail.text);
  });

  it('takes a letter that was cut between two encoded words for one letter', () => {
    expect(parseMail('Subject: =?UTF-8?Q?=E4=B8?=\n =?UTF-8?Q?=AD=E6=96=87?=\n\n').subject).toBe('中文');
  });

  it('finds the plain text in a multipart inside of a multipart', () => {
    const source = [
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary="inner"',
      '',
      '--inner',
      'Content-Type: text/html',
      '',
      '<p>no</p>',
      '--inner',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'yes',
      '--inner--',
      '--outer--',
    ].join('\r\n');
    expect(parseMail(source).text).toBe('yes');
  });

  it('says nothing rather than fail on what is no mail', () => {
    expect(parseMail('')).toEqual({ to: '', subject: '', date: undefined, text: '' });
  });
});
