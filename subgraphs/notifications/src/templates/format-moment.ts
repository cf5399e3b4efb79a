import type { Locale } from '@webrana/subgraph-kit';

const months: Readonly<Record<Locale, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};
/** Jakarta keeps UTC+7 all year. */
const offsetMs = 7 * 60 * 60_000;

/** An instant as Jakarta reads it: `22 November 2026 14.05 WIB`. */
export const formatMoment = (instant: string, locale: Locale): string => {
  const local = new Date(new Date(instant).getTime() + offsetMs);
  const [hours, minutes] = [local.getUTCHours(), local.getUTCMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const month = months[locale][local.getUTCMonth()];
  return `${local.getUTCDate()} ${month} ${local.getUTCFullYear()} ${hours}.${minutes} WIB`;
};
