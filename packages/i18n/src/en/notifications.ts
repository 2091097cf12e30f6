/**
 * What people are told: an entry for every kind of notification, with `subject` (the line in the bell and of the mail), `body`
 * and `action` (the button of the mail). `reasons` and `note` may be empty, so each stands on a line of its own. Then the
 * bell, the page of notifications and the choice of what to be told.
 */
export const notifications = {
  company_approved: {
    subject: '{{company}} is approved',
    body: 'The desk has checked {{company}}. Your company is now in the directory: you can see suggested partners and send requests.\n\n{{note}}',
    action: 'Go to my company',
  },
  company_changes_requested: {
    subject: 'The desk asks for changes to {{company}}',
    body: 'Before {{company}} can be approved, the desk asks for some changes. Your profile is open for editing; submit it again when you are done.\n\nWhat to look at: {{reasons}}\n\n{{note}}',
    action: 'Edit the profile',
  },
  company_rejected: {
    subject: '{{company}} was not accepted',
    body: 'The desk has decided not to list {{company}}.\n\nReasons: {{reasons}}\n\n{{note}}',
    action: 'Read the decision',
  },
  company_suspended: {
    subject: '{{company}} is suspended',
    body: 'The desk has taken {{company}} out of the directory for now. You keep your profile and your requests, but you cannot send or answer requests until the matter is settled.\n\nReasons: {{reasons}}\n\n{{note}}',
    action: 'Read the decision',
  },
  company_reinstated: {
    subject: '{{company}} is back in the directory',
    body: 'The desk has lifted the suspension of {{company}}. You can send and answer requests again.\n\n{{note}}',
    action: 'Go to my company',
  },
  company_archived: {
    subject: '{{company}} has been archived',
    body: 'The desk has ended the listing of {{company}}. It is no longer shown to anybody else.\n\nReasons: {{reasons}}\n\n{{note}}',
    action: 'Read the decision',
  },
  change_accepted: {
    subject: 'The new details of {{company}} are accepted',
    body: 'The desk has accepted your change of the name, country or registration number. The new details are now shown to everybody.\n\n{{note}}',
    action: 'Go to my company',
  },
  change_refused: {
    subject: 'The new details of {{company}} were not accepted',
    body: 'The desk has not accepted your change of the name, country or registration number. The details shown so far stay as they are.\n\nReasons: {{reasons}}\n\n{{note}}',
    action: 'Read the decision',
  },
  review_waiting: {
    subject: '{{company}} is waiting for review',
    body: '{{company}} has submitted its profile, or a change of its name, country or registration number, and is waiting for your decision.',
    action: 'Review now',
  },
  member_joined: {
    subject: '{{name}} has joined {{company}}',
    body: '{{name}} has accepted the invitation and is now a member of {{company}}.',
    action: 'See the members',
  },
  request_received: {
    subject: '{{company}} would like to work with you',
    body: '{{company}} has sent you a collaboration request. If you accept, both sides see each other’s contact details; if it does not fit, decline with a reason. Every request deserves an answer.',
    action: 'Read and answer',
  },
  request_reminder: {
    subject: '{{company}} is still waiting for your answer',
    body: 'The collaboration request of {{company}} has not been answered yet.\n\nDays left to answer: {{days}}',
    action: 'Read and answer',
  },
  request_accepted: {
    subject: '{{company}} has accepted your request',
    body: 'You can now see the contact details of {{company}}, and they can see yours. Get in touch while the interest is fresh.',
    action: 'See the contact details',
  },
  request_declined: {
    subject: '{{company}} has declined your request',
    body: '{{company}} has declined your collaboration request and given a reason, which you find with the request. Your suggestions may hold a partner that fits better.',
    action: 'Read the answer',
  },
  request_withdrawn: {
    subject: '{{company}} has withdrawn its request',
    body: '{{company}} has taken back its collaboration request. There is nothing left for you to do.',
    action: 'See the request',
  },
  request_expired_sent: {
    subject: 'Your request to {{company}} has expired',
    body: '{{company}} has not answered your collaboration request in time. Your suggestions may hold a partner that answers sooner.',
    action: 'See the request',
  },
  request_expired_received: {
    subject: 'The request from {{company}} has expired',
    body: 'The collaboration request of {{company}} has expired without an answer from you. If you are still interested, send them a request yourself.',
    action: 'See the request',
  },
  saved_search_matches: {
    subject: 'New companies for “{{search}}”: {{companies}}',
    body: 'Companies that are new in your saved search “{{search}}”: {{companies}}. The newest of them are below; the search shows them all.',
    action: 'Open the search',
  },
  bell: {
    label: 'Notifications',
    labelUnread_one: 'Notifications, {{count}} unread',
    labelUnread_other: 'Notifications, {{count}} unread',
    announce_one: '{{count}} unread notification',
    announce_other: '{{count}} unread notifications',
    readAll: 'Mark all as read',
    showAll: 'Show all',
    unread: 'Unread',
    empty: 'Nothing new',
    emptyDetail: 'Decisions of the desk and answers to requests will appear here.',
  },
  page: {
    title: 'Notifications',
    lead: 'What has happened with your company and your requests, newest first. Read notifications are kept for 90 days.',
    preferences: 'Choose what you are told',
    allRead: 'All are marked as read.',
    empty: 'No notifications yet',
    emptyDetail: 'As soon as the desk decides or a company answers you, it is told here.',
  },
  preferences: {
    title: 'Notifications',
    lead: 'Choose what appears under the bell and what is sent by mail. Each choice is saved at once.',
    inApp: 'Under the bell',
    mail: 'By mail',
    inAppFor: 'Under the bell: {{what}}',
    mailFor: 'By mail: {{what}}',
    saved: 'Your choice is saved.',
    group: { company: 'My company', requests: 'Requests', searches: 'Saved searches', desk: 'Desk' },
    kind: {
      company_approved: 'My company is approved',
      company_changes_requested: 'The desk asks for changes',
      company_rejected: 'My company is not accepted',
      company_suspended: 'My company is suspended',
      company_reinstated: 'A suspension is lifted',
      company_archived: 'My company is archived',
      change_accepted: 'A change of name, country or number is accepted',
      change_refused: 'A change of name, country or number is refused',
      member_joined: 'A colleague joins',
      request_received: 'A request arrives',
      request_reminder: 'A request still waits for our answer',
      request_accepted: 'Our request is accepted',
      request_declined: 'Our request is declined',
      request_withdrawn: 'A request to us is withdrawn',
      request_expired_sent: 'Our request expires without an answer',
      request_expired_received: 'A request to us expires',
      saved_search_matches: 'A saved search finds new companies',
      review_waiting: 'A company is waiting for review',
    },
  },
} as const;
