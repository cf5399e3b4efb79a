/** Asia/Jakarta has kept UTC+7 without daylight saving since 1964. */
export const jakartaOffsetMs = 7 * 60 * 60 * 1000;

/** The calendar day in Jakarta of an instant, as `YYYY-MM-DD`. */
export const jakartaDay = (instant: Date): string =>
  new Date(instant.getTime() + jakartaOffsetMs).toISOString().slice(0, 10);

/** The calendar month in Jakarta of an instant, as `YYYY-MM`. */
export const jakartaMonth = (instant: Date): string => jakartaDay(instant).slice(0, 7);
