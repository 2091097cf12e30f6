/** The page behind the link in a mail that ends such mails; its reader may not be signed in. */
export const unsubscribe = {
  title: 'Stop these mails?',
  lead: 'You will get no more mails about this saved search. Nothing has changed yet.',
  action: 'Stop the mails',
  done: 'The mails are stopped',
  doneDetail:
    'You will get no more mails about this saved search. You can switch them on again among your saved searches.',
  toSearches: 'My saved searches',
} as const;
