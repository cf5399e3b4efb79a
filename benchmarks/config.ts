const whole = (name: string, standard: number): number => {
  const value = Number(process.env[name] ?? standard);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} is a whole number from 1.`);
  return value;
};

/** How large the runs are; smaller ones do for a smoke test. */
export const sizes = {
  /** Orders paid in the measured window of `payments`. */
  payments: whole('PAYMENTS', 3_000),
  /** Operations of `ledger`. */
  operations: whole('OPERATIONS', 100_000),
  customers: whole('CUSTOMERS', 30),
  wallets: whole('WALLETS', 200),
  /** Requests under way at a time. */
  concurrency: whole('CONCURRENCY', 32),
  /** Launchers over one database, as replicas behind a balancer; on SQLite always one. */
  launchers: whole('LAUNCHERS', 1),
};

/** Handed to every launcher of `payments`, for example `NODE_OPTIONS=--cpu-prof`. */
export const launcherOptions: Readonly<Record<string, string>> = process.env.LAUNCHER_NODE_OPTIONS
  ? { NODE_OPTIONS: process.env.LAUNCHER_NODE_OPTIONS }
  : {};
