/** The head of every query of the desk: a decision changes the queue, the list and the case. */
export const deskKey = ['desk'] as const;

/** A colleague may take a case, and companies submit at any time. */
export const refreshMs = 60_000;
