import { modeOf, visibilityOf } from '@webrana/subgraph-kit';
import DataLoader from 'dataloader';
import type { UseCase } from './context.ts';
import { transfersOf } from './modules/bank-transfer/bank-transfer.repository.ts';
import { type OfGateway, paymentsByReference } from './modules/callback/callback.repository.ts';
import { findCreditNotes } from './modules/invoice/credit-note.repository.ts';
import type { InvoiceEntity, Party } from './modules/invoice/invoice.entity.ts';
import { findInvoices } from './modules/invoice/invoice.repository.ts';
import { buyersOf } from './modules/invoice/use-cases/freeze-buyers.ts';
import { transactionsByIds } from './modules/ledger/ledger.repository.ts';
import type { TransactionEntity } from './modules/ledger/transaction.entity.ts';
import type { PaymentEntity } from './modules/payment/payment.entity.ts';
import { findPayments, foremost } from './modules/payment/payment.repository.ts';
import { givenUses, usesOfPayments } from './modules/promotion/promotion.repository.ts';
import { findRefunds } from './modules/refund/refund.repository.ts';
import { actsAbout } from './modules/staff-act/staff-act.repository.ts';

const inOrder = <T>(keys: readonly string[], rows: readonly T[], keyOf: (row: T) => string) => {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
};

const nameAtGateway = ({ gateway, mode, reference }: OfGateway): string =>
  `${gateway} ${mode} ${reference}`;

/** Batches of one request; what the viewer may not see is absent. */
export const createLoaders = (context: UseCase) => {
  const { em } = context;
  const visibility = visibilityOf(context.actor);
  return {
    invoice: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await findInvoices(em, visibility, 'id', ids), ({ id }) => id),
    ),
    invoiceOfOrder: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await findInvoices(em, visibility, 'orderId', ids), ({ orderId }) => orderId),
    ),
    /** Who buys, of invoices the viewer may see. */
    buyer: new DataLoader<InvoiceEntity, Party | null, string>(
      async (invoices) => {
        const buyers = await buyersOf(context, invoices);
        return invoices.map(({ id }) => buyers.get(id) ?? null);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    creditNotesOfInvoice: new DataLoader(async (ids: readonly string[]) => {
      const rows = await findCreditNotes(em, visibility, 'invoiceId', ids);
      return ids.map((id) => rows.filter(({ invoiceId }) => invoiceId === id));
    }),
    creditNoteOfTransaction: new DataLoader(async (ids: readonly string[]) =>
      inOrder(
        ids,
        await findCreditNotes(em, visibility, 'transactionId', ids),
        ({ transactionId }) => transactionId,
      ),
    ),
    payment: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await findPayments(em, visibility, 'id', ids), ({ id }) => id),
    ),
    paymentOfOrder: new DataLoader(async (ids: readonly string[]) => {
      const rows = await findPayments(em, visibility, 'orderId', ids);
      return ids.map((id) => foremost(rows.filter(({ orderId }) => orderId === id)));
    }),
    refundsOfInvoice: new DataLoader(async (ids: readonly string[]) => {
      const rows = await findRefunds(em, visibility, 'invoiceId', ids);
      return ids.map((id) => rows.filter(({ invoiceId }) => invoiceId === id));
    }),
    /** For staff only: callbacks are shown to nobody else. */
    paymentOfCallback: new DataLoader<OfGateway, PaymentEntity | null, string>(
      async (callbacks) => {
        const rows = await paymentsByReference(em, callbacks);
        return inOrder(callbacks.map(nameAtGateway), rows, (payment) =>
          nameAtGateway({
            gateway: payment.gateway ?? '',
            mode: modeOf(payment.customerId),
            reference: payment.gatewayReference ?? '',
          }),
        );
      },
      { cacheKeyFn: nameAtGateway },
    ),
    /** For staff only: what was done to each of these, oldest first. */
    actsAbout: new DataLoader(async (subjectIds: readonly string[]) => {
      const acts = await actsAbout(em, subjectIds);
      return subjectIds.map((id) => acts.filter(({ subjectId }) => subjectId === id));
    }),
    transfer: new DataLoader(async (ids: readonly string[]) => {
      const payments = await findPayments(em, visibility, 'id', ids);
      const rows = await transfersOf(
        em,
        payments.map(({ id }) => id),
      );
      return inOrder(ids, rows, ({ paymentId }) => paymentId);
    }),
    /** Of payments the viewer may see. */
    promotionUse: new DataLoader(async (ids: readonly string[]) =>
      inOrder(ids, await usesOfPayments(em, ids), ({ paymentId }) => paymentId),
    ),
    /** How often the viewer was given each promotion. */
    ownPromotionUses: new DataLoader(async (ids: readonly string[]) => {
      const { actor } = context;
      const uses = actor.kind === 'user' ? await givenUses(em, actor.userId, ids) : undefined;
      return ids.map((id) => uses?.get(id) ?? 0);
    }),
    transaction: new DataLoader(async (ids: readonly string[]) => {
      const rows = await transactionsByIds(em, ids);
      // Postings cannot exist without their transaction.
      return inOrder(ids, rows, ({ id }) => id) as TransactionEntity[];
    }),
  };
};
