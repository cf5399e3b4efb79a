import { testOwnerPattern } from '@webrana/ids';

/** An invariant of the books as a statement that answers one row per violation. */
export type Check = { readonly name: string; readonly sql: string };

/** Whether an account, `a`, is of the test book: a test twin's wallet or a house account of its own. */
const inTestBook = `(a.kind like 'TEST~_%' escape '~' or a.owner_id like '${testOwnerPattern}')`;

/** Works on SQLite, MySQL 8 and MariaDB; comparisons are made by the database, exactly. */
export const checks: readonly Check[] = [
  {
    name: 'the postings of every transaction sum to zero',
    sql: `select transaction_id as subject, sum(amount) as found from posting
          group by transaction_id having sum(amount) <> 0`,
  },
  {
    name: 'every posting belongs to a transaction and an account',
    sql: `select p.id as subject, p.transaction_id as found from posting p
          left join ledger_transaction t on t.id = p.transaction_id
          left join account a on a.id = p.account_id
          where t.id is null or a.id is null`,
  },
  {
    name: 'no transaction about money is without postings',
    sql: `select t.id as subject, t.kind as found from ledger_transaction t
          left join posting p on p.transaction_id = t.id
          left join invoice i on i.paid_transaction_id = t.id
          where p.id is null and coalesce(i.total, 0) > 0`,
  },
  {
    name: 'every wallet equals the sum of its postings',
    sql: `select a.id as subject, a.balance as found from account a
          left join posting p on p.account_id = a.id
          where a.kind = 'CUSTOMER_WALLET' group by a.id, a.balance
          having max(a.balance) <> coalesce(sum(p.amount), 0)
            or max(a.posting_count) <> count(p.id)`,
  },
  {
    name: 'no wallet is below zero, nor ever was',
    sql: `select id as subject, balance as found from account
          where kind = 'CUSTOMER_WALLET' and balance < 0
          union all
          select id as subject, balance_after as found from posting where balance_after < 0`,
  },
  {
    name: 'the balances after each posting of a wallet follow from one another',
    sql: `select id as subject, balance_after as found from (
            select p.id, p.amount, p.sequence, p.balance_after,
              coalesce(lag(p.balance_after) over (partition by p.account_id order by p.sequence), 0)
                as balance_before,
              row_number() over (partition by p.account_id order by p.sequence) as place
            from posting p join account a on a.id = p.account_id
            where a.kind = 'CUSTOMER_WALLET') chain
          where balance_after is null or sequence is null
            or balance_after <> balance_before + amount or sequence <> place`,
  },
  {
    name: 'what is held of a wallet is the sum of its holds, and no more than its balance',
    sql: `select a.id as subject, a.held as found from account a
          left join wallet_hold h on h.account_id = a.id and h.state = 'HELD'
          group by a.id, a.held, a.balance
          having coalesce(sum(h.amount), 0) <> max(a.held)
            or max(a.held) < 0 or max(a.held) > max(coalesce(a.balance, 0))`,
  },
  {
    name: 'a hold was captured by one movement of no more than it, or by none',
    sql: `select h.id as subject, h.state as found from wallet_hold h
          left join posting p
            on p.transaction_id = h.transaction_id and p.account_id = h.account_id
          where h.amount <= 0 or (h.state = 'CAPTURED') <> (h.transaction_id is not null)
            or (h.state = 'HELD') <> (h.closed_at is null)
            or (h.state = 'CAPTURED' and (p.id is null or -p.amount > h.amount or p.amount > 0))`,
  },
  {
    name: 'the bonus of a wallet is what remains of its lots, and no more than its balance',
    sql: `select a.id as subject, a.bonus as found from account a
          left join bonus_lot l on l.account_id = a.id
          group by a.id, a.bonus, a.balance
          having coalesce(sum(l.remaining), 0) <> max(a.bonus)
            or max(a.bonus) < 0 or max(a.bonus) > max(coalesce(a.balance, 0))`,
  },
  {
    name: 'what remains of a lot is what was given less what was used',
    sql: `select l.id as subject, l.remaining as found from bonus_lot l
          left join bonus_use u on u.lot_id = l.id
          group by l.id, l.amount, l.remaining
          having max(l.remaining) <> max(l.amount) - coalesce(sum(u.amount), 0)
            or max(l.remaining) < 0`,
  },
  {
    name: 'every lot was given by a credit, and used by debits, of at least its amounts',
    sql: `select l.id as subject, l.amount as found from bonus_lot l
          left join posting p on p.transaction_id = l.transaction_id and p.account_id = l.account_id
          where p.id is null or l.amount <= 0 or l.amount > p.amount
          union all
          select u.transaction_id as subject, sum(u.amount) as found from bonus_use u
          join bonus_lot l on l.id = u.lot_id
          left join posting p on p.transaction_id = u.transaction_id and p.account_id = l.account_id
          group by u.transaction_id, l.account_id
          having coalesce(max(-p.amount), 0) < sum(u.amount) or min(u.amount) <= 0`,
  },
  {
    name: 'every paid invoice has exactly one crediting transaction, of its amount',
    sql: `select i.id as subject, count(distinct t.id) as found from invoice i
          left join ledger_transaction t
            on t.ref_type = 'INVOICE' and t.ref_id = i.id and t.kind in ('ORDER_PAYMENT', 'RENEWAL')
          left join posting p on p.transaction_id = t.id and p.amount > 0
          where i.status in ('PAID', 'REFUNDED') group by i.id
          having count(distinct t.id) <> 1 or coalesce(sum(p.amount), 0) <> max(i.total)`,
  },
  {
    name: 'no invoice that is not paid was credited',
    sql: `select i.id as subject, t.id as found from invoice i
          join ledger_transaction t
            on t.ref_type = 'INVOICE' and t.ref_id = i.id and t.kind in ('ORDER_PAYMENT', 'RENEWAL')
          where i.status in ('OPEN', 'VOID')`,
  },
  {
    name: 'every paid invoice has a payment, a number and its transaction',
    sql: `select i.id as subject, i.number as found from invoice i
          left join payment p on p.credited_transaction_id = i.paid_transaction_id
          where i.status in ('PAID', 'REFUNDED')
            and (p.id is null or i.number is null or i.paid_transaction_id is null)`,
  },
  {
    name: 'no more went back than an invoice captured',
    sql: `select id as subject, refunded as found from invoice
          where refunded < 0 or refunded > total
            or (refunded > 0 and paid_transaction_id is null)
            or (status = 'REFUNDED' and refunded <> total)`,
  },
  {
    name: 'what invoices say was given back is in the ledger',
    sql: `select i.order_id as subject, i.refunded as found from (
            select order_id, sum(refunded) as refunded from invoice group by order_id) i
          left join ledger_transaction t on t.order_id = i.order_id
            and t.idem_scope in ('item-refund', 'payment-refused', 'staff-refund')
          left join posting p on p.transaction_id = t.id and p.amount > 0
          group by i.order_id, i.refunded having coalesce(sum(p.amount), 0) <> max(i.refunded)`,
  },
  {
    name: 'every renewal in the ledger has its one invoice, and the other way round',
    sql: `select t.id as subject, t.idem_key as found from ledger_transaction t
          left join invoice i on i.renewal_key = t.idem_key and i.paid_transaction_id = t.id
          where t.idem_scope = 'renewal' and i.id is null
          union all
          select i.id as subject, i.renewal_key as found from invoice i
          left join ledger_transaction t
            on t.idem_scope = 'renewal' and t.idem_key = i.renewal_key
              and t.id = i.paid_transaction_id
          where i.renewal_key <> '' and t.id is null`,
  },
  {
    name: 'every paid payment was credited, and nothing else was',
    sql: `select p.id as subject, p.status as found from payment p
          left join ledger_transaction t on t.id = p.credited_transaction_id
          where (p.status = 'PAID' and t.id is null)
            or (p.status <> 'PAID' and p.credited_transaction_id is not null)`,
  },
  {
    name: 'every reference of the gateway was credited at most once, with its amount',
    sql: `select t.id as subject, t.idem_key as found from ledger_transaction t
          left join payment p on p.credited_transaction_id = t.id
            and p.gateway_reference = t.idem_key and p.status = 'PAID'
          left join posting g on g.transaction_id = t.id and g.amount > 0
          where t.idem_scope in ('tripay', 'tripay-test') group by t.id, t.idem_key
          having max(p.id) is null
            or coalesce(sum(g.amount), 0) <> max(coalesce(p.credited_amount, p.amount))`,
  },
  {
    name: 'every approved bank transfer was credited once, with its amount and its code',
    sql: `select b.payment_id as subject, coalesce(sum(g.amount), 0) as found from bank_transfer b
          join payment p on p.id = b.payment_id
          left join ledger_transaction t on t.idem_key = p.id
            and t.idem_scope in ('bank-transfer', 'transfer-code')
          left join posting g on g.transaction_id = t.id and g.amount > 0
          group by b.payment_id, b.decision, p.status
          having coalesce(sum(g.amount), 0)
              <> case when b.decision = 'APPROVED' then max(p.amount + b.amount_code) else 0 end
            or (b.decision = 'APPROVED') <> (p.status = 'PAID')
            or (b.decision is null and p.status = 'PAID')`,
  },
  {
    name: 'every top-up has the bonus it was promised, once it is paid',
    sql: `select p.id as subject, coalesce(sum(g.amount), 0) as found from payment p
          left join ledger_transaction t on t.idem_scope = 'deposit-bonus' and t.idem_key = p.id
          left join posting g on g.transaction_id = t.id and g.amount > 0
          where p.bonus > 0 or t.id is not null group by p.id, p.status, p.reviewed_at
          having coalesce(sum(g.amount), 0) <> case
            when p.status = 'PAID' and p.reviewed_at is null then coalesce(max(p.bonus), 0)
            else 0 end`,
  },
  {
    name: 'every refund is in the ledger with its amount',
    sql: `select r.id as subject, r.amount as found from refund r
          left join posting g on g.transaction_id = r.transaction_id and g.amount > 0
          group by r.id, r.amount having coalesce(sum(g.amount), 0) <> r.amount`,
  },
  {
    name: 'every applied adjustment moved its amount once, and no other did',
    sql: `select j.id as subject, j.status as found from wallet_adjustment j
          left join ledger_transaction t on t.idem_scope = 'adjustment' and t.idem_key = j.id
          left join posting g on g.transaction_id = t.id
          left join account a on a.id = g.account_id
          group by j.id, j.status, j.amount
          having coalesce(sum(case when a.kind = 'CUSTOMER_WALLET' then g.amount else 0 end), 0)
            <> case when j.status = 'APPLIED' then j.amount else 0 end`,
  },
  {
    name: 'no large adjustment was decided by who asked for it',
    sql: `select id as subject, requested_by as found from wallet_adjustment
          where decided_by = requested_by`,
  },
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
    name: 'no movement is both in the live and in the test book',
    sql: `select p.transaction_id as subject, count(distinct a.id) as found from posting p
          join account a on a.id = p.account_id
          group by p.transaction_id
          having min(${inTestBook}) <> max(${inTestBook})`,
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
  {
    name: 'what an API key spent in a month is what its payments say',
    sql: `select k.key_id as subject, k.spent as found from key_spend k
          left join payment p on p.api_key_id = k.key_id and p.spend_month = k.month
          group by k.key_id, k.month, k.spent
          having coalesce(sum(p.key_spend), 0) <> max(k.spent)`,
  },
];
