/** What a renewal is, for ever: its invoice and its movement of money exist once under this. */
export const renewalKeyOf = (instanceId: string, periodStartsAt: Date): string =>
  `${instanceId}/${periodStartsAt.toISOString()}`;

/** What a key of `renewalKeyOf` says; undefined for the invoice of an order itself. */
export const readRenewalKey = (
  key: string,
): { readonly instanceId: string; readonly startsAt: Date } | undefined => {
  const [instanceId, startsAt] = key.split('/');
  return instanceId && startsAt ? { instanceId, startsAt: new Date(startsAt) } : undefined;
};
