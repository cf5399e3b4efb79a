/** The states of instances as a reseller sorts them, in the order of the bar. */
export const groups = ['running', 'preparing', 'stopped', 'suspended', 'failed'] as const;
export type Group = (typeof groups)[number];

const groupOf: Record<string, Group> = {
  RUNNING: 'running',
  REBOOTING: 'running',
  RESETTING_PASSWORD: 'running',
  PENDING: 'preparing',
  PROVISIONING: 'preparing',
  REBUILDING: 'preparing',
  RESIZING: 'preparing',
  STOPPED: 'stopped',
  SUSPENDED: 'suspended',
  FAILED: 'failed',
};

/** Counts instances by group; those that are gone do not count. */
export function countByGroup(statuses: ReadonlyArray<string>): Record<Group, number> {
  const counts = { running: 0, preparing: 0, stopped: 0, suspended: 0, failed: 0 };
  for (const status of statuses) {
    const group = groupOf[status];
    if (group) counts[group] += 1;
  }
  return counts;
}

const day = 86_400_000;

/** Those that end within so many days from now, the soonest first; what ended already is over. */
export function endingWithin<T>(
  rows: readonly T[],
  endOf: (row: T) => string | null | undefined,
  days: number,
  now: Date,
): T[] {
  const until = (row: T) => Date.parse(endOf(row) ?? '') - now.getTime();
  return rows
    .filter((row) => until(row) >= 0 && until(row) <= days * day)
    .sort((a, b) => until(a) - until(b));
}
