import { testOwnerPattern } from '@webrana/ids';
import { type Check, inTestBook } from './check.ts';

/** Numbers without gaps, and documents in the book of their customer. */
export const documentChecks: readonly Check[] = [
  {
    name: 'invoice numbers have no gap within a month',
    sql: `select c.month as subject, count(i.id) as found from invoice_counter c
          left join invoice i on i.number like concat('INV/', replace(c.month, '-', '/'), '/%')
          group by c.month
          having count(i.id) <> max(c.last_number)
            or max(substr(i.number, 13) + 0) <> max(c.last_number)`,
  },
  {
    name: 'credit note numbers have no gap within a month',
    // Those older than the series are longer: their invoice's number and a count of their own.
    sql: `select concat(c.series, ' ', c.month) as subject, count(n.id) as found
          from credit_note_counter c
          left join credit_note n
            on n.number like concat(c.series, '/', replace(c.month, '-', '/'), '/______')
          group by c.series, c.month
          having count(n.id) <> max(c.last_number)
            or max(substr(n.number, length(c.series) + 10) + 0) <> max(c.last_number)`,
  },
  {
    name: 'the numbers of test invoices have no gap within a month',
    sql: `select c.month as subject, count(i.id) as found from test_invoice_counter c
          left join invoice i on i.number like concat('TEST/', replace(c.month, '-', '/'), '/%')
          group by c.month
          having count(i.id) <> max(c.last_number)
            or max(substr(i.number, 14) + 0) <> max(c.last_number)`,
  },
  {
    name: 'invoices and payments are credited in the book of their customer',
    sql: `select i.id as subject, a.kind as found from invoice i
          join posting p on p.transaction_id = i.paid_transaction_id
          join account a on a.id = p.account_id
          where (i.customer_id like '${testOwnerPattern}') <> (${inTestBook})
            or (i.customer_id like '${testOwnerPattern}') <> (i.number like 'TEST/%')
          union all
          select y.id as subject, a.kind as found from payment y
          join posting p on p.transaction_id = y.credited_transaction_id
          join account a on a.id = p.account_id
          where (y.customer_id like '${testOwnerPattern}') <> (${inTestBook})`,
  },
];
