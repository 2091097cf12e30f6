/** Where reading all rows in the order of their ids begins. */
export const beforeAllIds = '00000000-0000-0000-0000-000000000000';

/** The same in the order of a moment and then of the ids. */
export const beforeAllMoments = { since: '-infinity', id: beforeAllIds };
