/** The inbox of the demo, where mails can be read that were sent to invented addresses. */
export const inbox = {
  title: 'Demo inbox',
  lead: 'In this demonstration no mail leaves the server. What would have been sent to anybody is listed here.',
  list: 'Mails',
  to: 'To {{address}}',
  links: 'Links in this mail',
  choose: 'Choose a mail to read it.',
  refresh: 'Look for new mails',
  empty: 'No mails yet',
  emptyDetail: 'Sign up, invite somebody or send a request: the mail to confirm it will appear here.',
  absent: 'There is no demo inbox here',
  absentDetail: 'Mails are really sent, or this is no demonstration.',
  gone: 'This mail is no longer here',
  back: 'All mails',
} as const;
