/** The frame of every mail, and the mails that concern accounts. Notifications by mail use the `notifications` catalogue. */
export const mail = {
  greeting: 'Hello {{name}},',
  greetingNameless: 'Hello,',
  linkHint: 'If the button does not work, copy this address into your browser:',
  signature: 'Karakoram, the matchmaking platform for Chinese and Pakistani technology companies',
  notRequested: 'If you did not ask for this, you can ignore this mail.',
  preferences: 'You can choose which mails you get in your account settings.',
  unsubscribe: 'Stop mails about this search',
  verifyEmail: {
    subject: 'Confirm your e-mail address',
    body: 'Welcome to Karakoram. Please confirm that this address is yours. The link is valid for one hour.',
    action: 'Confirm address',
  },
  existingAccount: {
    subject: 'You already have an account',
    body: 'Somebody, probably you, tried to create an account with this address. It already has one: sign in, or set a new password if you have forgotten yours.',
    action: 'Sign in',
  },
  resetPassword: {
    subject: 'Set a new password',
    body: 'You asked to set a new password. The link is valid for one hour.',
    action: 'Set password',
  },
  invitation: {
    subject: 'Join {{company}} on Karakoram',
    body: '{{inviter}} invites you to the company profile of {{company}}. The invitation is valid for 14 days.',
    action: 'See the invitation',
  },
} as const;
