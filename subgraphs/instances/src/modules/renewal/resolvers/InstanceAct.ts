import { idr } from '@webrana/money';
import type { InstanceActResolvers } from '../../../__generated__/resolvers.ts';
import { viewerKnowsFunds } from '../renewal.policy.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const instant = (value: unknown): Date | null =>
  typeof value === 'string' ? new Date(value) : null;

export const InstanceAct: InstanceActResolvers = {
  amount: ({ kind, facts }, _args, { actor }) => {
    // What was missing tells what the wallet held.
    if (kind === 'RENEWAL_REFUSED' && !viewerKnowsFunds(actor)) return null;
    const amount = facts.missing ?? facts.amount;
    return typeof amount === 'number' ? idr(amount) : null;
  },
  invoiceNumber: ({ facts }) => text(facts.invoiceNumber),
  until: ({ facts }) => instant(facts.periodEndsAt ?? facts.deadline ?? facts.terminatesAt),
};
