/** The month in Jakarta as `YYYY-MM`. */
export const monthOf = (now: Date): string =>
  new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 7);
