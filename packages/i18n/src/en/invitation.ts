/** The page behind the link of an invitation; its reader may not be signed in yet. */
export const invitation = {
  title: 'Join {{company}}',
  lead: 'You are invited as: {{role}}',
  accept: 'Join the company',
  joined: 'Welcome: you are a member now.',
  signInFirst:
    'Sign in, or create an account, with the address that the invitation was sent to. Then you come back here.',
  until: 'Valid until {{date}}',
  expired: 'This invitation has run out',
  accepted: 'This invitation has been accepted already',
  revoked: 'This invitation was taken back',
  askAgain: 'Ask an owner of the company for a new one.',
  unverified: 'Confirm your e-mail address first; we sent you a link when you signed up.',
  otherCompany: 'You belong to a company already. Leave it first if you want to join this one.',
  toCompany: 'Go to my company',
  unknown: 'There is no such invitation',
  unknownDetail: 'Check that the whole link was copied, or ask for a new invitation.',
} as const;
