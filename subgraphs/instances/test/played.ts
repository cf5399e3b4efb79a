import type { SubgraphLink, SubgraphOperation } from '@webrana/subgraph-kit';

type Line = { kind: string; amount: number };
type ChargeInput = {
  instanceId: string;
  ownerId: string;
  periodStartsAt: string;
  periodEndsAt: string;
  description: string;
  lines: Line[];
  balanceAtLeast: number | null;
  apiKey: { id: string; monthlyCap: number | null } | null;
};

/** Stands in for billing and orders: wallets with rupiah, caps of keys, and charges that happen once. */
export const playOthers = () => {
  const wallets = new Map<string, number>();
  const charges = new Map<string, ChargeInput & { total: number; transactionId: string }>();
  /** What API keys have spent this month, by key. */
  const spent = new Map<string, number>();
  const away = new Set<string>();
  const terms = { planName: 'Nusa 1', price: { amount: 50_000 }, isTaxed: true };
  let asked = 0;
  /** Runs after a charge and before its answer: throws where a process may die. */
  const hooks: { afterCharge: () => void } = { afterCharge: () => {} };

  const charge = (input: ChargeInput) => {
    asked += 1;
    const key = `${input.instanceId}/${input.periodStartsAt}`;
    const known = charges.get(key);
    const total = input.lines.find(({ kind }) => kind === 'TOTAL')?.amount ?? 0;
    const balance = wallets.get(input.ownerId) ?? 0;
    const needed = Math.max(total, input.balanceAtLeast ?? 0);
    const by = input.apiKey;
    const spentBefore = spent.get(by?.id ?? '') ?? 0;
    if (!known && by?.monthlyCap != null && spentBefore + needed > by.monthlyCap)
      return {
        __typename: 'SpendingCapExceededError',
        cap: { amount: by.monthlyCap },
        spent: { amount: spentBefore },
        availableAt: '2027-01-31T17:00:00.000Z',
      };
    if (!known && balance < needed)
      return {
        __typename: 'RenewalInsufficient',
        balance: { amount: balance },
        missing: { amount: needed - balance },
      };
    const done = known ?? {
      ...input,
      total,
      transactionId: `txn_${charges.size + 1}_${key.slice(4, 30)}`,
    };
    if (!known) {
      wallets.set(input.ownerId, balance - total);
      if (by) spent.set(by.id, spentBefore + total);
      charges.set(key, done);
      hooks.afterCharge();
    }
    return {
      __typename: 'RenewalCharged',
      transactionId: done.transactionId,
      invoiceId: `inv_${done.transactionId.slice(4)}`,
      invoiceNumber: `INV/2027/02/${String([...charges.keys()].indexOf(key) + 1).padStart(6, '0')}`,
      amount: { amount: done.total },
    };
  };
  const answers: Record<string, (variables: never) => unknown> = {
    billing: ({ input, ownerIds }: { input?: ChargeInput; ownerIds?: string[] }) =>
      input
        ? { chargeRenewal: charge(input) }
        : {
            walletFunds: (ownerIds ?? []).map((ownerId) => ({
              ownerId,
              balance: { amount: wallets.get(ownerId) ?? 0 },
            })),
          },
    orders: ({ orderIds }: { orderIds: string[] }) => ({
      renewalTerms: orderIds.map((orderId) => ({ orderId, ...terms })),
    }),
  };
  const findLink = (name: string): SubgraphLink =>
    ({
      name,
      execute: async ({ variables }: SubgraphOperation) => {
        if (away.has(name)) throw new Error(`${name} is away`);
        const answer = answers[name]?.(variables as never);
        if (!answer) throw new Error(`instances does not ask ${name}`);
        return { data: answer };
      },
    }) as unknown as SubgraphLink;
  return {
    findLink,
    wallets,
    /** Every period that was charged, by instance and start. */
    charges,
    spent,
    away,
    terms,
    hooks,
    asked: () => asked,
  };
};
