/** Every query about match requests begins with this, so that one invalidation refreshes boxes, badges and buttons. */
export const matchRequestsKey = ['match-requests'] as const;
