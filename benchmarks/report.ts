/** One measured figure and what it is held against. */
export type Figure = {
  name: string;
  value: number;
  unit: 's' | 'ms' | 'MB' | 'queries' | 'ratio' | '/s' | 'IDR' | 'problems';
  /** The most it may be, or with `isFloor` the least; absent: told, not judged. */
  budget?: number;
  isFloor?: boolean;
};

const isWithin = ({ value, budget, isFloor }: Figure): boolean => {
  if (budget === undefined) return true;
  return isFloor ? value >= budget : value <= budget;
};

/** Figures as JSON on one line, then as a table for people; answers whether all are within budget. */
export const report = (figures: readonly Figure[]): boolean => {
  console.log(
    JSON.stringify({ measuredAt: new Date().toISOString(), node: process.version, figures }),
  );
  const rows = figures.map((figure) => {
    const { name, value, unit, budget, isFloor } = figure;
    const judged = isWithin(figure) ? 'yes' : 'NO';
    return {
      figure: name,
      value: `${Math.round(value * 100) / 100} ${unit}`,
      budget: budget === undefined ? '' : `${isFloor ? '≥' : '≤'} ${budget} ${unit}`,
      within: budget === undefined ? '' : judged,
    };
  });
  console.table(rows);
  return figures.every(isWithin);
};

/** The value below which the given share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
};

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
