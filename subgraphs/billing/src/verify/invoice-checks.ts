import type { Check } from './check.ts';

/** What of the postings `p` went to an account `a` of a kind, whichever book it is in. */
const posted = (kind: string): string =>
  `coalesce(sum(case when a.kind in ('${kind}', 'TEST_${kind}') then p.amount else 0 end), 0)`;

/** What invoices, credit notes and refunds say of price and PPN, compared with what was posted. */
export const invoiceChecks: readonly Check[] = [
  {
    name: 'the price and the PPN of every paid invoice are what its payment posted',
    sql: `select i.id as subject, i.tax as found from invoice i
          left join posting p on p.transaction_id = i.paid_transaction_id
          left join account a on a.id = p.account_id
          where i.status in ('PAID', 'REFUNDED') group by i.id, i.tax
          having ${posted('PPN_PAYABLE')} <> max(i.tax)
            or ${posted('REVENUE')} <> max(i.total - i.tax)`,
  },
  {
    name: 'the PPN of an invoice is a part of its total, and only a paid one has been numbered',
    sql: `select id as subject, status as found from invoice
          where tax < 0 or tax > total
            or (status in ('OPEN', 'VOID')
              and (number is not null or paid_at is not null or paid_transaction_id is not null))`,
  },
  {
    name: 'the credit notes of every invoice sum to what was given back, with its share of PPN',
    // Rounded in all to the nearest rupiah; compared without dividing, beyond 64 bits.
    sql: `select i.id as subject, i.refunded as found from invoice i
          left join credit_note n on n.invoice_id = i.id group by i.id, i.refunded
          having coalesce(sum(n.total), 0) <> max(i.refunded)
            or abs(1.0 * coalesce(sum(n.tax), 0) * max(i.total) - 1.0 * max(i.tax) * max(i.refunded))
              > 0.5 * max(i.total)
          union all
          select n.id as subject, n.invoice_id as found from credit_note n
          left join invoice i on i.id = n.invoice_id
          where i.id is null or i.customer_id <> n.customer_id`,
  },
  {
    name: 'every refund has its credit note, and the other way round',
    sql: `select r.id as subject, r.amount as found from refund r
          left join credit_note n
            on n.transaction_id = r.transaction_id and n.invoice_id = r.invoice_id
          where n.id is null or n.total <> r.amount or n.tax <> r.tax
          union all
          select n.id as subject, n.total as found from credit_note n
          left join refund r on r.transaction_id = n.transaction_id where r.id is null`,
  },
  {
    name: 'every credit note moved its amount into the wallet, its PPN out of PPN payable',
    sql: `select n.id as subject, n.total as found from credit_note n
          left join posting p on p.transaction_id = n.transaction_id
          left join account a on a.id = p.account_id group by n.id, n.total
          having coalesce(sum(case when a.kind = 'CUSTOMER_WALLET' and a.owner_id = n.customer_id
              then p.amount else 0 end), 0) <> max(n.total)
            or ${posted('PPN_PAYABLE')} <> -max(n.tax)`,
  },
];
