/** The head of every query of the administration. */
export const administrationKey = ['administration'] as const;
