import type { Transaction } from '@webrana/orm-kit';
import { CreditNoteEntity } from '../invoice/credit-note.entity.ts';
import { InvoiceEntity } from '../invoice/invoice.entity.ts';
import { BonusLotEntity } from '../ledger/bonus-lot.entity.ts';
import { PostingEntity } from '../ledger/posting.entity.ts';
import { TransactionEntity } from '../ledger/transaction.entity.ts';
import { PaymentEntity } from '../payment/payment.entity.ts';
import { RefundEntity } from '../refund/refund.entity.ts';
import { isAbout, movementsOfRefunds } from './explain-charge.repository.ts';

type Em = Transaction['em'];

const refTypes = ['USER', 'INVOICE', 'ITEM', 'PAYMENT', 'ADJUSTMENT', 'BONUS'] as const;

const findNamedInvoices = async (em: Em, name: string): Promise<string[]> => {
  const byKey = { $or: [{ id: name }, { orderId: name }, { number: name }] };
  const known = await em.find(InvoiceEntity, byKey, { fields: ['id'], limit: 200 });
  // No index leads from an order's number: looked for only when the name can be one.
  const isOrderNumber = known.length === 0 && /^WB-/i.test(name);
  const byNumber = { orderNumber: name.toUpperCase() };
  const others = isOrderNumber
    ? await em.find(InvoiceEntity, byNumber, { fields: ['id'], limit: 200 })
    : [];
  return [...known, ...others].map(({ id }) => id);
};

/**
 * The condition for movements about what carries exactly this name: an identifier, a number of a
 * document, or a reference at the payment gateway. Undefined when nothing does; for staff.
 */
export const isAboutNamed = async (em: Em, given: string) => {
  const name = given.trim();
  if (!/^[\x21-\x7e]{1,150}$/.test(name)) return undefined;
  const invoiceIds = await findNamedInvoices(em, name);
  const asPayment = { $or: [{ id: name }, { merchantRef: name }, { gatewayReference: name }] };
  const payments = await em.find(PaymentEntity, asPayment, { limit: 20 });
  const asRef = { refType: { $in: [...refTypes] }, refId: name };
  // Renewals and ends of bonus have keys of two parts, and may be named by the first.
  const parted = { idemScope: { $in: ['renewal', 'bonus-expiry'] } };
  const asKey = /^[a-z]+_[0-9a-z]+$/.test(name)
    ? { ...parted, idemKey: { $like: `${name}/%` } }
    : { ...parted, idemKey: name };
  const asNote = { $or: [{ id: name }, { number: name }] };
  const [posting, lot, refund, note] = [
    await em.findOne(PostingEntity, { id: name }),
    await em.findOne(BonusLotEntity, { id: name }),
    await em.findOne(RefundEntity, { id: name }),
    await em.findOne(CreditNoteEntity, asNote),
  ];
  const named = { $or: [asRef, asKey] };
  const movements = await em.find(TransactionEntity, named, { fields: ['id'], limit: 500 });
  return isAbout({
    movementIds: [
      name,
      ...[posting, lot, refund, note].flatMap((row) => row?.transactionId ?? []),
      ...payments.flatMap(({ creditedTransactionId }) => creditedTransactionId ?? []),
      ...movements.map(({ id }) => id),
      ...(await movementsOfRefunds(em, invoiceIds)),
    ],
    invoiceIds,
    paymentIds: payments.map(({ id }) => id),
  });
};
