import { directionOf, type Locale } from '@karakoram/domain';
import { escapeHtml } from '../pages/escape-html.ts';
import type { Translate } from '../i18n/translations.ts';
import type { MailData } from './mail-data.ts';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where mail programs post to unsubscribe the reader; a full address. */
  readonly unsubscribeAddress?: string;
}

/** One mail as plain text and as HTML that reads in the direction of its language and loads nothing from anywhere. */
export function renderMail(mail: MailData, translate: Translate, appOrigin: string): RenderedMail {
  const subject = withoutIsolates(translate(`${mail.template}.subject`, mail.params));
  const body = withoutGaps(translate(`${mail.template}.body`, mail.params));
  const action = translate(`${mail.template}.action`, mail.params);
  const greeting =
    mail.name === null ? translate('mail:greetingNameless') : translate('mail:greeting', { name: mail.name });
  const closing = translate(mail.notification ? 'mail:preferences' : 'mail:notRequested');
  const link = new URL(mail.link, appOrigin).href;
  const hint = translate('mail:linkHint');
  const signature = translate('mail:signature');
  const links = (mail.links ?? []).map(({ text, link: to }) => ({ text, href: new URL(to, appOrigin).href }));
  const unsubscribe = unsubscribeOf(mail, translate, appOrigin);
  const ending = unsubscribe === undefined ? closing : `${closing}\n${unsubscribe.words}\n${unsubscribe.page}`;
  return {
    subject,
    ...(unsubscribe === undefined ? {} : { unsubscribeAddress: unsubscribe.address }),
    text: [
      greeting,
      body,
      ...links.map(({ text, href }) => `${text}\n${href}`),
      `${action}\n${link}`,
      ending,
      signature,
    ].join('\n\n'),
    html: `<!doctype html>
<html lang="${mail.locale}" dir="${directionOf(mail.locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#F7F4ED;color:#17211F;font:${fonts[mail.locale]}">
<div style="max-width:560px;margin:24px auto;padding:32px;background:#FFFFFF;border:1px solid #DED8CA;border-radius:8px">
<p>${escapeHtml(greeting)}</p>
<p style="white-space:pre-line">${escapeHtml(body)}</p>
${links.map(({ text, href }) => `<p style="margin:8px 0"><a dir="auto" style="color:#0F6B5C" href="${escapeHtml(href)}">${escapeHtml(text)}</a></p>`).join('')}
<p style="margin:24px 0"><a href="${escapeHtml(link)}" style="background:#0F6B5C;color:#FFFFFF;padding:12px 20px;border-radius:8px;text-decoration:none">${escapeHtml(action)}</a></p>
<p style="color:#5A6663;font-size:0.9em">${escapeHtml(hint)}<br><a dir="ltr" style="color:#0F6B5C;word-break:break-all" href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>
<p style="color:#5A6663;font-size:0.9em">${escapeHtml(closing)}${unsubscribe === undefined ? '' : `<br><a style="color:#0F6B5C" href="${escapeHtml(unsubscribe.page)}">${escapeHtml(unsubscribe.words)}</a>`}</p>
<p style="color:#5A6663;font-size:0.9em;border-top:1px solid #DED8CA;padding-top:16px">${escapeHtml(signature)}</p>
</div>
</body>
</html>
`,
  };
}

function unsubscribeOf({ unsubscribe }: MailData, translate: Translate, appOrigin: string) {
  return (
    unsubscribe && {
      words: translate('mail:unsubscribe'),
      page: new URL(unsubscribe.page, appOrigin).href,
      address: new URL(unsubscribe.address, appOrigin).href,
    }
  );
}

/** Faces that the reader's device has; Naskh letters are small on their body and their marks reach far. */
const fonts = {
  en: "16px/1.6 Inter,'Segoe UI',Arial,sans-serif",
  zh: "16px/1.7 Inter,'PingFang SC','Microsoft YaHei','Noto Sans SC',Arial,sans-serif",
  ur: "18px/1.9 'Noto Naskh Arabic','Geeza Pro','Segoe UI',Tahoma,Arial,sans-serif",
} as const satisfies Record<Locale, string>;

/** A note that nobody wrote leaves no hole. */
function withoutGaps(text: string): string {
  return text.replaceAll(/\n{3,}/g, '\n\n').trim();
}

/** Subjects are shown alone, and some mail programs draw isolates as boxes. */
function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}
