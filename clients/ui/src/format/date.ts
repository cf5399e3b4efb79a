/** The languages of the apps. */
export type Language = 'id' | 'en';

const zone = 'Asia/Jakarta';
const tags: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute';

function partsOf(date: Date, language: Language, month: 'long' | 'short'): Record<Part, string> {
  const parts = new Intl.DateTimeFormat(tags[language], {
    timeZone: zone,
    year: 'numeric',
    month,
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(date);
  const found = {} as Record<Part, string>;
  for (const { type, value } of parts) found[type as Part] = value;
  return found;
}

/** Writes `22 November 2026 14.05 WIB`; English writes `14:05`. */
export function formatDateTime(value: string | Date, language: Language): string {
  const { day, month, year, hour, minute } = partsOf(new Date(value), language, 'long');
  const separator = language === 'id' ? '.' : ':';
  return `${day} ${month} ${year} ${hour}${separator}${minute} WIB`;
}

/** Writes `22 Nov 14.05`, for lists where the year is plain. */
export function formatShortDateTime(value: string | Date, language: Language): string {
  const { day, month, hour, minute } = partsOf(new Date(value), language, 'short');
  return `${day} ${month} ${hour}${language === 'id' ? '.' : ':'}${minute}`;
}

/** Writes `14.05 WIB`; English writes `14:05`. */
export function formatTime(value: string | Date, language: Language): string {
  const { hour, minute } = partsOf(new Date(value), language, 'short');
  return `${hour}${language === 'id' ? '.' : ':'}${minute} WIB`;
}

/** Writes `22 November 2026`, the day in Jakarta. */
export function formatDate(value: string | Date, language: Language): string {
  const { day, month, year } = partsOf(new Date(value), language, 'long');
  return `${day} ${month} ${year}`;
}

const dayMs = 86_400_000;
/** Jakarta has one offset all year. */
const offsetMs = 7 * 3_600_000;

/** The day in Jakarta as `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string =>
  new Date(moment.getTime() + offsetMs).toISOString().slice(0, 10);

/** The month in Jakarta as `YYYY-MM`. */
export const monthOf = (moment: Date): string => dayOf(moment).slice(0, 7);

/** When a day `YYYY-MM-DD`, or one some days later, begins in Jakarta; undefined for what is no day. */
export function dayStart(day: string, plusDays = 0): Date | undefined {
  const midnight = Date.parse(`${day}T00:00:00+07:00`);
  return Number.isNaN(midnight) ? undefined : new Date(midnight + plusDays * dayMs);
}

/** Whole days from now to then by Jakarta's calendar; negative in the past. */
export function daysUntil(value: string | Date, now: Date = new Date()): number {
  const dayNumber = (date: Date) => Math.floor((date.getTime() + offsetMs) / dayMs);
  return dayNumber(new Date(value)) - dayNumber(now);
}

/** Splits what is left until then into hours, minutes and seconds; never negative. */
export function timeLeft(
  value: string | Date,
  now: number = Date.now(),
): { total: number; hours: number; minutes: number; seconds: number } {
  const total = Math.max(0, Math.ceil((new Date(value).getTime() - now) / 1000));
  return {
    total,
    hours: Math.floor(total / 3600),
    minutes: Math.floor((total % 3600) / 60),
    seconds: total % 60,
  };
}

/** Writes what is left as `1:04:09` or `04:09`. */
export function formatTimeLeft(value: string | Date, now?: number): string {
  const { hours, minutes, seconds } = timeLeft(value, now);
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}
