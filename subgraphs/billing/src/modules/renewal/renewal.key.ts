/** What a renewal is, for ever: its invoice and its movement of money exist once under this. */
export const renewalKeyOf = (instanceId: string, periodStartsAt: Date): string =>
  `${instanceId}/${periodStartsAt.toISOString()}`;
