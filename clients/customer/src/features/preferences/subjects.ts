/** What the kinds of news are about, in the order the page shows them. */
const kindsOf = {
  SERVERS: ['INSTANCE_READY', 'INSTANCE_FAILED', 'INSTANCE_SUSPENDED', 'INSTANCE_TERMINATED'],
  RENEWALS: ['RENEWAL_REMINDER', 'INSTANCE_RENEWED', 'RENEWAL_FAILED', 'TERMINATION_WARNING'],
  ORDERS: ['ORDER_PLACED', 'PAYMENT_RECEIVED', 'TRANSFER_DECIDED', 'PAYMENT_REVIEWED'],
  BALANCE: [
    'TOPPED_UP',
    'WALLET_CREDITED',
    'WALLET_ADJUSTED',
    'BALANCE_LOW',
    'BONUS_RECEIVED',
    'BONUS_EXPIRING',
    'BONUS_EXPIRED',
  ],
  ACCOUNT: ['WELCOME', 'SECURITY'],
} as const;

type Subject = keyof typeof kindsOf;

/** Groups kinds by subject; one this app does not know yet is about the account. */
export function bySubject(
  kinds: readonly string[],
): ReadonlyArray<{ subject: Subject; kinds: string[] }> {
  const rest = new Set(kinds);
  const groups = Object.entries(kindsOf).map(([subject, known]) => ({
    subject: subject as Subject,
    kinds: known.filter((kind) => rest.delete(kind)) as string[],
  }));
  groups.at(-1)?.kinds.push(...rest);
  return groups.filter((group) => group.kinds.length > 0);
}
