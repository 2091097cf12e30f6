/** Where reading all rows in the order of their ids begins. */
export const beforeAllIds = '00000000-0000-0000-0000-000000000000';
