import type { Transaction } from '@webrana/orm-kit';
import { InvoiceEntity } from '../invoice/invoice.entity.ts';
import { PaymentEntity } from './payment.entity.ts';

/** What a payer is answered. */
export type Paid = { payment: PaymentEntity; invoice: InvoiceEntity };
/** The same as it is kept with the payer's key. */
export type Begun = { paymentId: string; invoiceId: string };

/** What was begun, as the database has it now. */
export const readPaid = async (em: Transaction['em'], begun: Begun): Promise<Paid> => {
  const fresh = { disableIdentityMap: true };
  const payment = await em.findOneOrFail(PaymentEntity, { id: begun.paymentId }, fresh);
  const invoice = await em.findOneOrFail(InvoiceEntity, { id: begun.invoiceId }, fresh);
  return { payment, invoice };
};
