import { InvalidInputError } from '@webrana/subgraph-kit';

/** Half open, in UTC. */
export type MonthRange = { readonly month: string; readonly from: Date; readonly to: Date };

/** Asia/Jakarta has kept UTC+7 since 1964. */
const offsetMs = 7 * 60 * 60 * 1000;

/** A month in Jakarta, `2026-11`; throws `InvalidInputError` for anything else. */
export const monthRange = (month: string, path: string[] = ['month']): MonthRange => {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month))
    throw new InvalidInputError([
      { path, code: 'INVALID', message: 'A month is `YYYY-MM`, for example `2026-11`.' },
    ]);
  const [year, number] = month.split('-').map(Number) as [number, number];
  return {
    month,
    from: new Date(Date.UTC(year, number - 1) - offsetMs),
    to: new Date(Date.UTC(year, number) - offsetMs),
  };
};
