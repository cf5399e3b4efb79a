import type { UseCase } from '../../../context.ts';
import { creditNotesIssuedIn } from '../../invoice/credit-note.repository.ts';
import { findInvoices, invoicesPaidIn } from '../../invoice/invoice.repository.ts';
import { type TaxOf, taxOf } from '../../invoice/invoice.tax.ts';
import { monthRange } from '../../invoice/month.ts';
import { cancelledWithin } from '../cancelled.ts';
import { requireFinance } from '../finance.policy.ts';

/** Counts and whole rupiah. */
export type TaxSum = { count: number; price: number; base: number; tax: number };
export type TaxRate = { ratePercent: number; invoices: TaxSum; creditNotes: TaxSum };
export type TaxReport = { month: string; rates: TaxRate[]; cancelled: TaxSum; tax: number };

const nothing = (): TaxSum => ({ count: 0, price: 0, base: 0, tax: 0 });
const everything = { kind: 'all' } as const;
const count = (sum: TaxSum, { price, base, amount }: TaxOf): void => {
  sum.count += 1;
  sum.price += price;
  sum.base += base;
  sum.tax += amount;
};

/**
 * What was sold, credited and taxed in a month, by rate: invoices by the month of their payment,
 * credit notes by the month of their issue. Throws `ForbiddenError` for anybody but finance.
 */
export const reportTax = async (context: UseCase, month: string): Promise<TaxReport> => {
  requireFinance(context.actor);
  const range = monthRange(month);
  const rates = new Map<number, TaxRate>();
  const cancelled = nothing();
  const add = (side: 'invoices' | 'creditNotes', tax: TaxOf) => {
    const { ratePercent } = tax;
    const rate = rates.get(ratePercent) ?? {
      ratePercent,
      invoices: nothing(),
      creditNotes: nothing(),
    };
    rates.set(ratePercent, rate);
    count(rate[side], tax);
  };
  for await (const page of invoicesPaidIn(context.em, everything, range)) {
    for (const invoice of page) add('invoices', taxOf(invoice, invoice));
    const taxed = page.filter(({ tax }) => tax > 0);
    const undone = await cancelledWithin(context, taxed, range);
    for (const invoice of taxed)
      if (undone.has(invoice.id)) count(cancelled, taxOf(invoice, invoice));
  }
  for await (const page of creditNotesIssuedIn(context.em, everything, range)) {
    const ids = [...new Set(page.map(({ invoiceId }) => invoiceId))];
    const invoices = await findInvoices(context.em, everything, 'id', ids);
    const byId = new Map(invoices.map((invoice) => [invoice.id, invoice]));
    for (const note of page) {
      const invoice = byId.get(note.invoiceId);
      if (invoice) add('creditNotes', taxOf(invoice, note));
    }
  }
  const sorted = [...rates.values()].toSorted((a, b) => a.ratePercent - b.ratePercent);
  const tax = sorted.reduce((sum, rate) => sum + rate.invoices.tax - rate.creditNotes.tax, 0);
  return { month: range.month, rates: sorted, cancelled, tax };
};
