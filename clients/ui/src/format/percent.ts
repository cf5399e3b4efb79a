import type { Language } from './date';

/** Writes hundredths of a percent as `12,5%`; English writes `12.5%`. */
export const formatPercent = (basisPoints: number, language: Language): string =>
  `${(basisPoints / 100).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB')}%`;
