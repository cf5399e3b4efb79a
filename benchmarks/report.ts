/** One measured figure and what it is held against. */
export type Figure = {
  name: string;
  value: number;
  unit: 's' | 'ms' | 'MB' | 'queries' | 'ratio';
  /** The most it may be. */
  budget: number;
};

/** Figures as JSON on one line, then as a table for people; answers whether all are within budget. */
export const report = (figures: readonly Figure[]): boolean => {
  console.log(
    JSON.stringify({ measuredAt: new Date().toISOString(), node: process.version, figures }),
  );
  const rows = figures.map(({ name, value, unit, budget }) => ({
    figure: name,
    value: `${Math.round(value * 100) / 100} ${unit}`,
    budget: `≤ ${budget} ${unit}`,
    within: value <= budget ? 'yes' : 'NO',
  }));
  console.table(rows);
  return figures.every(({ value, budget }) => value <= budget);
};

/** The middle value. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
