import { idr } from '@webrana/money';
import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { reportTax, type TaxSum } from '../../use-cases/report-tax.ts';

const shown = ({ count, price, base, tax }: TaxSum) => ({
  count,
  price: idr(price),
  base: idr(base),
  tax: idr(tax),
});

export const taxReport: NonNullable<QueryResolvers['taxReport']> = async (
  _parent,
  { month },
  context,
) => {
  const report = await reportTax(context, month);
  return {
    month: report.month,
    tax: idr(report.tax),
    cancelled: shown(report.cancelled),
    rates: report.rates.map(({ ratePercent, invoices, creditNotes }) => ({
      ratePercent,
      invoices: shown(invoices),
      creditNotes: shown(creditNotes),
    })),
  };
};
