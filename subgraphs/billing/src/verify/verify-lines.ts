import type { Database } from '@webrana/orm-kit';
import { InvoiceEntity, type InvoiceLine } from '../modules/invoice/invoice.entity.ts';

type Em = ReturnType<Database['fork']>;
export type LineProblem = { check: string; subject: string; found: string };

export const invoiceLines = 'the lines of every invoice sum to its total, and name its PPN';
const page = 2_000;

const sumOf = (lines: readonly InvoiceLine[]): number =>
  lines.reduce((total, { amount }) => total + amount, 0);

const problemOf = ({ lines, total, tax }: Pick<InvoiceEntity, 'lines' | 'total' | 'tax'>) => {
  const of = (...kinds: InvoiceLine['kind'][]) => lines.filter(({ kind }) => kinds.includes(kind));
  const charged = sumOf(of('LIST_PRICE', 'PLAN_PROMOTION', 'COUPON', 'TAX'));
  if (charged !== total) return `its lines sum to ${charged}, its total is ${total}`;
  const taxed = sumOf(of('TAX'));
  if (taxed !== tax) return `its lines name ${taxed} of PPN, it says ${tax}`;
  const wrong = of('TOTAL').find(({ amount }) => amount !== total);
  if (wrong) return `its lines name a total of ${wrong.amount}, it says ${total}`;
  const subtotal = of('SUBTOTAL').find(({ amount }) => amount !== total - tax);
  return subtotal && `its lines name a subtotal of ${subtotal.amount}, it says ${total - tax}`;
};

/** Adds up what every invoice says line by line; answers one problem per invoice that is wrong. */
export const verifyLines = async (em: Em): Promise<LineProblem[]> => {
  const problems: LineProblem[] = [];
  for (let after = ''; ; ) {
    const invoices = await em.find(
      InvoiceEntity,
      { id: { $gt: after } },
      {
        fields: ['lines', 'total', 'tax'],
        orderBy: { id: 'asc' },
        limit: page,
        disableIdentityMap: true,
      },
    );
    for (const invoice of invoices) {
      const found = problemOf(invoice);
      if (found) problems.push({ check: invoiceLines, subject: invoice.id, found });
    }
    const last = invoices.at(-1);
    if (!last || invoices.length < page) return problems;
    after = last.id;
  }
};
