import { idr } from '@webrana/money';
import type { ChargeExplanationResolvers } from '../../../__generated__/resolvers.ts';
import { readRenewalKey } from '../../renewal/renewal.key.ts';
import { actsAbout } from '../../staff-act/staff-act.repository.ts';
import type { Explained } from '../explained.ts';

/** What staff do is done to one of these. */
const subjectsOf = ({ invoice, payments, movements }: Explained): string[] => [
  ...(invoice ? [invoice.id] : []),
  ...payments.flatMap(({ payment, callbacks }) => [payment.id, ...callbacks.map(({ id }) => id)]),
  ...movements.flatMap(({ adjustment }) => adjustment?.id ?? []),
];

export const ChargeExplanation: ChargeExplanationResolvers = {
  order: ({ orderId }) => (orderId ? { id: orderId } : null),
  period: ({ invoice }) => {
    const renewal = invoice && readRenewalKey(invoice.renewalKey);
    if (!renewal) return null;
    const { instanceId, startsAt } = renewal;
    return { instance: { id: instanceId }, startsAt, endsAt: invoice.periodEndsAt ?? null };
  },
  coupon: ({ invoice }) => {
    const lines = invoice?.lines.filter(({ kind }) => kind === 'COUPON') ?? [];
    const amount = lines.reduce((sum, line) => sum + Math.abs(line.amount), 0);
    return invoice && amount > 0 ? { amount: idr(amount), order: { id: invoice.orderId } } : null;
  },
  acts: (explained, _args, { em }) => actsAbout(em, subjectsOf(explained)),
};
