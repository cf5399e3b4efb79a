/** The only source of time in use cases; tests set it. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
