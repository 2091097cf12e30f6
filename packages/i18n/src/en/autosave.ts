/** Forms that save as one types. */
export const autosave = {
  state: {
    saved: 'All changes are saved',
    unsaved: 'Not saved yet',
    saving: 'Saving…',
    invalid: 'Marked entries are not saved',
    offline: 'Not saved: no connection. It is kept on this device.',
    signedOut: 'Not saved: your session has ended. It is kept on this device; sign in again.',
    conflict: 'Not saved: somebody else changed the same fields',
  },
  restored: 'We brought back what you typed and had not saved yet.',
  conflict: {
    title: 'Somebody else changed the same fields meanwhile',
    detail: 'Both of you changed: {{fields}}. Which version should stay?',
    mine: 'Keep mine',
    theirs: 'Take theirs',
  },
  addLanguage: 'Add {{language}}',
} as const;
