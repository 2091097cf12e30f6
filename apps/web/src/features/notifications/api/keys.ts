/** The head of every query about notifications: what marks some as read asks for all of them again. */
export const notificationsKey = ['notifications'] as const;
