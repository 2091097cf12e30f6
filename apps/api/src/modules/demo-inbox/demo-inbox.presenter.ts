import type { DemoInbox, DemoMail } from '@karakoram/contracts';
import type { FiledMail } from '../../platform/mail/mail-folder.ts';

/** A line of a mail that is a link, below the line that says where to, as `renderMail` writes them. */
const linkLine = /^(.+)\n(https?:\/\/\S+)$/gm;

export function presentMailHeading(mail: FiledMail): DemoInbox['items'][number] {
  return { id: mail.id, to: mail.to, subject: mail.subject, date: mail.date.toISOString() };
}

/** Links to other sites are left out: the page of the inbox makes buttons of them. */
export function presentMail(mail: FiledMail, appOrigin: string): DemoMail {
  const links = [...mail.text.matchAll(linkLine)].flatMap(([, label = '', address = '']) => {
    const url = URL.parse(address);
    return url?.origin === appOrigin ? [{ label, path: `${url.pathname}${url.search}${url.hash}` }] : [];
  });
  return { ...presentMailHeading(mail), text: mail.text, links };
}
