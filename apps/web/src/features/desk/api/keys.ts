/** The head of every query of the desk: a decision changes the queue, the list and the case. */
export const deskKey = ['desk'] as const;
