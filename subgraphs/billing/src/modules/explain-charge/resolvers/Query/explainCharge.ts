import { idr } from '@webrana/money';
import type { ChargeAccount, QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { type Explained, explainCharge as explain } from '../../use-cases/explain-charge.ts';

const accounts: Record<string, ChargeAccount> = {
  CUSTOMER_WALLET: 'WALLET',
  GATEWAY_CLEARING: 'GATEWAY_CLEARING',
  BANK_CLEARING: 'BANK_CLEARING',
  REVENUE: 'REVENUE',
  PPN_PAYABLE: 'PPN_PAYABLE',
  PROMOTIONAL_EXPENSE: 'PROMOTIONAL_EXPENSE',
  REFUNDS: 'REFUNDS',
};

const shownMovement = ({ movement, sides }: Explained['movements'][number]) => ({
  id: movement.id,
  kind: movement.kind,
  scope: movement.idemScope,
  key: movement.idemKey,
  occurredAt: movement.occurredAt,
  postings: sides.map(({ posting, account }) => ({
    id: posting.id,
    account: accounts[account.kind.replace(/^TEST_/, '')] ?? ('OTHER' as const),
    amount: idr(posting.amount),
    balanceAfter: posting.balanceAfter == null ? null : idr(posting.balanceAfter),
  })),
});

const shownPayment = ({ payment, callbacks }: Explained['payments'][number]) => ({
  payment,
  gatewayReference: payment.gatewayReference ?? null,
  transactionId: payment.creditedTransactionId ?? null,
  callbacks: callbacks.map(({ id, status, receivedAt, processedAt, outcome }) => ({
    id,
    status,
    receivedAt,
    processedAt: processedAt ?? null,
    outcome: outcome ?? null,
  })),
});

export const explainCharge: NonNullable<QueryResolvers['explainCharge']> = async (
  _parent,
  wish,
  context,
) => {
  const explained = await explain(context, wish);
  if (!explained) return null;
  return {
    order: explained.orderId ? { id: explained.orderId } : null,
    invoice: explained.invoice,
    payments: explained.payments.map(shownPayment),
    movements: explained.movements.map(shownMovement),
  };
};
