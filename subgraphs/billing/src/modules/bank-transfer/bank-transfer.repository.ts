import { LockMode } from '@mikro-orm/core';
import { fromCursor, type KeysetPage, type Transaction, toCursor } from '@webrana/orm-kit';
import { NotFoundError } from '@webrana/subgraph-kit';
import { lockInvoice } from '../invoice/invoice.repository.ts';
import { PaymentEntity } from '../payment/payment.entity.ts';
import { lockPayment } from '../payment/payment.repository.ts';
import { BankTransferEntity } from './bank-transfer.entity.ts';

type Em = Transaction['em'];

/** Transfers of payments whose visibility was already checked. */
export const transfersOf = (em: Em, paymentIds: readonly string[]): Promise<BankTransferEntity[]> =>
  em.find(BankTransferEntity, { paymentId: { $in: [...paymentIds] } });

/**
 * A transfer with its payment and invoice, locked in the order of all until the end of the
 * transaction. Throws `NotFoundError` for any other payment.
 */
export const lockTransfer = async (em: Em, paymentId: string) => {
  const known = await em.findOne(
    PaymentEntity,
    { id: paymentId, method: 'BANK_TRANSFER' },
    { disableIdentityMap: true },
  );
  const invoice = known?.invoiceId ? await lockInvoice(em, known.invoiceId) : null;
  const payment = known && (await lockPayment(em, paymentId));
  const transfer = await em.findOne(
    BankTransferEntity,
    { paymentId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true },
  );
  if (!payment || !transfer) throw new NotFoundError('The transfer', ['input', 'paymentId']);
  return { invoice, payment, transfer };
};

/** Those of the orders that have a transfer whose proof waits for staff; for services. */
export const ordersWithProof = async (em: Em, orderIds: readonly string[]): Promise<string[]> => {
  if (orderIds.length === 0) return [];
  const rows = (await em.execute(
    `select distinct p.order_id as id from payment p join bank_transfer b on b.payment_id = p.id
     where p.order_id in (${orderIds.map(() => '?').join(', ')}) and p.method = 'BANK_TRANSFER'
       and p.status = 'PENDING' and b.proof_at is not null and b.decision is null`,
    [...orderIds],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
};

/** Transfers that wait for staff, oldest first. */
export const waitingTransfers = async (
  em: Em,
  page: { first: number; after?: string | null | undefined; hasProof?: boolean | null | undefined },
): Promise<KeysetPage<PaymentEntity>> => {
  const after = page.after == null ? undefined : fromCursor(page.after);
  const values: unknown[] = after === undefined ? [] : [after];
  const proof = {
    null: '',
    true: 'and b.proof_at is not null',
    false: 'and b.proof_at is null',
  }[String(page.hasProof ?? null) as 'null'];
  const rows = (await em.execute(
    `select p.id as id from payment p join bank_transfer b on b.payment_id = p.id
     where p.method = 'BANK_TRANSFER' and p.status = 'PENDING' ${proof}${after === undefined ? '' : ' and p.id > ?'}
     order by p.id limit ${page.first + 1}`,
    values,
  )) as { id: string }[];
  const ids = rows.slice(0, page.first).map(({ id }) => id);
  const items = await em.find(PaymentEntity, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
  return {
    items,
    cursors: items.map(({ id }) => toCursor(id)),
    hasNextPage: rows.length > page.first,
    hasPreviousPage: after !== undefined,
  };
};
