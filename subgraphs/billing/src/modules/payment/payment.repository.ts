import { LockMode } from '@mikro-orm/core';
import { type KeysetPage, keysetPage, type Transaction } from '@webrana/orm-kit';
import { listFilter, type ModeFilter, tenantFilter, type Visibility } from '@webrana/subgraph-kit';
import { PaymentEntity, type PaymentMethod, type PaymentPurpose } from './payment.entity.ts';
import { openStatuses, type PaymentStatus } from './payment.states.ts';

type Em = Transaction['em'];

/** A payment as the database has it now. */
export const findPayment = (em: Em, id: string): Promise<PaymentEntity | null> =>
  em.findOne(PaymentEntity, { id }, { disableIdentityMap: true });

/** A payment, locked until the end of the transaction; lock its invoice first. */
export const lockPayment = (em: Em, id: string): Promise<PaymentEntity | null> =>
  em.findOne(
    PaymentEntity,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true },
  );

/** The payment a gateway's reference belongs to: by the reference, else by our own name for it. */
export const findByReference = async (
  em: Em,
  gateway: string,
  reference: string,
  merchantRef: string | null,
): Promise<PaymentEntity | null> => {
  const fresh = { disableIdentityMap: true };
  const known = await em.findOne(PaymentEntity, { gateway, gatewayReference: reference }, fresh);
  if (known || merchantRef === null) return known;
  return em.findOne(PaymentEntity, { merchantRef, gateway, method: 'CHANNEL' }, fresh);
};

/** The payment of an invoice that is open at a channel and can still be paid. */
export const findOpenPayment = async (
  em: Em,
  invoiceId: string,
  channelCode: string,
  now: Date,
): Promise<PaymentEntity | undefined> => {
  const rows = await em.find(
    PaymentEntity,
    { invoiceId, channelCode, status: { $in: openStatuses }, expiresAt: { $gt: now } },
    { orderBy: { id: 'desc' }, limit: 1, disableIdentityMap: true },
  );
  return rows[0];
};

/** Payments by a key, only those the viewer may see. */
export const findPayments = async (
  em: Em,
  visibility: Visibility,
  key: 'id' | 'orderId',
  values: readonly string[],
): Promise<PaymentEntity[]> => {
  if (visibility.kind === 'none') return [];
  return em.find(PaymentEntity, { [key]: { $in: [...values] }, ...tenantFilter(visibility) });
};

/** Payments by the movement that credited them, for movements whose visibility was already checked. */
export const findPaymentsByTransaction = (
  em: Em,
  transactionIds: readonly string[],
): Promise<PaymentEntity[]> =>
  em.find(PaymentEntity, { creditedTransactionId: { $in: [...transactionIds] } });

const rank = ({ status }: PaymentEntity): number => {
  if (status === 'PAID') return 2;
  return openStatuses.includes(status) ? 1 : 0;
};

/** The payment an order page shows: one that paid, else an open one, else the last one chosen. */
export const foremost = (payments: readonly PaymentEntity[]): PaymentEntity | null =>
  payments.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      b.requestedAt.getTime() - a.requestedAt.getTime() ||
      (a.id < b.id ? 1 : -1),
  )[0] ?? null;

export type PaymentFilter = {
  statuses?: readonly PaymentStatus[] | null | undefined;
  methods?: readonly PaymentMethod[] | null | undefined;
  purpose?: PaymentPurpose | null | undefined;
  customerId?: string | null | undefined;
  /** What staff must decide: the amount did not match, or the gateway gave it back. */
  isInReview?: boolean;
  /** For viewers who see everybody's; live ones by default. */
  mode?: ModeFilter | null | undefined;
};

const conditionOf = (filter: PaymentFilter) => ({
  ...(filter.statuses ? { status: { $in: [...filter.statuses] } } : {}),
  ...(filter.methods ? { method: { $in: [...filter.methods] } } : {}),
  ...(filter.purpose ? { purpose: filter.purpose } : {}),
  ...(filter.customerId ? { customerId: filter.customerId } : {}),
  ...(filter.isInReview
    ? { $or: [{ status: 'IN_REVIEW' as const }, { gatewayRefund: 'IN_REVIEW' as const }] }
    : {}),
});

/** A page of the payments the viewer may see, newest first unless said otherwise. */
export const pageOfPayments = async (
  em: Em,
  visibility: Visibility,
  filter: PaymentFilter,
  page: { first: number; after?: string | null | undefined; orderBy?: 'newest' | 'oldest' },
): Promise<KeysetPage<PaymentEntity>> => {
  if (visibility.kind === 'none')
    return { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false };
  return keysetPage<PaymentEntity>(em, PaymentEntity, {
    ...page,
    where: { $and: [conditionOf(filter), listFilter(visibility, filter.mode)] },
  });
};
