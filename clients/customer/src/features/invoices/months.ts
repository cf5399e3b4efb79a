import { type Language, monthOf } from '@webrana/ui';

/** The months to choose from, the current one in Jakarta first, as `YYYY-MM`. */
export function latestMonths(count: number, now: Date = new Date()): string[] {
  const [year = 0, month = 1] = monthOf(now).split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** A month of the address, or null when it is none. */
export const readMonth = (value: string | null): string | null =>
  value && /^20\d\d-(0[1-9]|1[0-2])$/.test(value) ? value : null;

/** Writes `November 2026`. */
export const formatMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${month}-01T00:00:00Z`));
