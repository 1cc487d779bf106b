/** The oldest age that a question takes. */
export const oldestAge = 150;
