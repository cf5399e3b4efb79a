import { type Check, inTestBook } from './check.ts';

/** Postings, wallets, what is held of them and what of them is bonus. */
export const ledgerChecks: readonly Check[] = [
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
    name: 'no movement is both in the live and in the test book',
    sql: `select p.transaction_id as subject, count(distinct a.id) as found from posting p
          join account a on a.id = p.account_id
          group by p.transaction_id
          having min(${inTestBook}) <> max(${inTestBook})`,
  },
];
