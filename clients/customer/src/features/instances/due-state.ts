export type DueState = 'PAID' | 'GRACE' | 'SUSPENDED' | 'TERMINATED' | 'NONE';

/** Where an instance stands with its payment; `NONE` before its first run. */
export const dueState = (instance: {
  status: string;
  paidUntil?: string | null | undefined;
  graceUntil?: string | null | undefined;
}): DueState => {
  if (instance.status === 'SUSPENDED') return 'SUSPENDED';
  if (instance.status === 'TERMINATED') return 'TERMINATED';
  if (instance.graceUntil) return 'GRACE';
  return instance.paidUntil ? 'PAID' : 'NONE';
};
