import type { Check } from './check.ts';

export const movementCauses = 'every movement of money has its cause, and names it';

const isWalletOf = (owner: string): string =>
  `(a.kind = 'CUSTOMER_WALLET' and a.owner_id = ${owner})`;
const isClearing = (kind: string): string => `a.kind in ('${kind}', 'TEST_${kind}')`;

/** Whether every movement has its cause, and what is paid was moved from where and to whom it says. */
export const movementChecks: readonly Check[] = [
  {
    name: 'accounts are wallets of somebody, or of the house and without a balance of their own',
    sql: `select id as subject, kind as found from account
          where (kind = 'CUSTOMER_WALLET') <> (owner_id <> '')
            or (kind = 'CUSTOMER_WALLET') <> (balance is not null)
            or (kind <> 'CUSTOMER_WALLET' and (held <> 0 or bonus <> 0))`,
  },
  {
    name: movementCauses,
    sql: `select t.id as subject, t.kind as found from ledger_transaction t
          left join invoice i on i.paid_transaction_id = t.id
          left join payment y on y.credited_transaction_id = t.id
          left join refund r on r.transaction_id = t.id
          left join wallet_adjustment j on j.transaction_id = t.id
          where exists (select 1 from posting p where p.transaction_id = t.id) and not case t.kind
            when 'ORDER_PAYMENT' then t.ref_type = 'INVOICE' and t.ref_id = coalesce(i.id, '')
              and coalesce(t.order_id, '') = i.order_id
            when 'RENEWAL' then t.ref_type = 'INVOICE' and t.ref_id = coalesce(i.id, '')
            when 'REFUND' then r.id is not null and exists (select 1 from invoice v
              where v.id = r.invoice_id and v.order_id = coalesce(t.order_id, '')
                and (t.ref_type = 'ITEM' or t.ref_id = v.id))
            when 'LATE_PAYMENT' then t.ref_type = 'INVOICE'
              and t.ref_id = coalesce(r.invoice_id, y.invoice_id, '')
            when 'TOP_UP' then t.ref_type = 'PAYMENT' and t.ref_id = coalesce(y.id, '')
            when 'TRANSFER_CODE' then t.ref_type = 'PAYMENT' and t.ref_id = t.idem_key and exists (
              select 1 from bank_transfer b where b.payment_id = t.ref_id)
            when 'DEPOSIT_BONUS' then t.ref_type = 'PAYMENT' and t.ref_id = t.idem_key and exists (
              select 1 from payment v where v.id = t.ref_id and v.bonus > 0)
            when 'ADJUSTMENT' then t.ref_id = coalesce(j.id, y.id, '')
              or (t.idem_scope = 'gateway-refund' and t.ref_id = t.idem_key and exists (
                select 1 from payment v where v.id = t.ref_id and v.status = 'PAID'))
            when 'BONUS_EXPIRED' then t.ref_type = 'BONUS' and exists (select 1 from bonus_use u
              where u.transaction_id = t.id and u.lot_id = t.ref_id)
            when 'WELCOME_BONUS' then exists (select 1 from posting p
              join account a on a.id = p.account_id
              where p.transaction_id = t.id and ${isWalletOf('t.ref_id')})
            when 'TEST_CREDIT' then exists (select 1 from posting p
              join account a on a.id = p.account_id
              where p.transaction_id = t.id and ${isWalletOf('t.ref_id')})
            else 1 = 0 end`,
  },
  {
    name: 'every paid payment moved its amount, out of where it says the money came from',
    sql: `select y.id as subject, y.amount as found from payment y
          left join posting p on p.transaction_id = y.credited_transaction_id
          left join account a on a.id = p.account_id
          where y.status = 'PAID' group by y.id, y.amount
          having coalesce(sum(case when p.amount > 0 then p.amount else 0 end), 0)
              <> max(coalesce(y.credited_amount, y.amount))
            or coalesce(sum(case when (y.method = 'WALLET' and ${isWalletOf('y.customer_id')})
                or (y.method = 'CHANNEL' and ${isClearing('GATEWAY_CLEARING')})
                or (y.method = 'BANK_TRANSFER' and ${isClearing('BANK_CLEARING')})
              then -p.amount else 0 end), 0) <> max(coalesce(y.credited_amount, y.amount))`,
  },
  {
    name: 'a payment of an invoice asks for its total, of its customer',
    sql: `select y.id as subject, y.amount as found from payment y
          left join invoice i on i.id = y.invoice_id
          where (y.purpose = 'TOP_UP') <> (y.invoice_id is null)
            or (y.invoice_id is not null and (i.id is null or i.total <> y.amount
              or i.customer_id <> y.customer_id))`,
  },
  {
    name: 'nobody’s invoice, payment or adjustment moved another’s wallet',
    sql: `select t.id as subject, a.owner_id as found from (
            select paid_transaction_id as id, customer_id from invoice
            union all select credited_transaction_id, customer_id from payment
            union all select transaction_id, customer_id from wallet_adjustment
            union all select transaction_id, customer_id from refund) t
          join posting p on p.transaction_id = t.id
          join account a on a.id = p.account_id
          where a.kind = 'CUSTOMER_WALLET' and a.owner_id <> t.customer_id`,
  },
  {
    name: 'every decision of staff about money is among their acts, by whom it says',
    sql: `select d.subject, d.kind as found from (
            select invoice_id as subject, 'INVOICE_REFUNDED' as kind, staff_id as staff from refund
              where staff_id is not null
            union all select payment_id, concat('TRANSFER_', decision), decided_by from bank_transfer
              where decision is not null
            union all select id, concat('ADJUSTMENT_', status), coalesce(decided_by, requested_by)
              from wallet_adjustment where status in ('APPLIED', 'REJECTED')) d
          left join staff_act s
            on s.subject_id = d.subject and s.kind = d.kind and s.staff_id = d.staff
          where s.id is null
          union all
          select y.id as subject, 'REVIEW' as found from payment y
          left join staff_act s on s.subject_id = y.id
            and s.kind = case when y.status = 'PAID' then 'REVIEW_CREDITED' else 'REVIEW_DISMISSED' end
          where y.reviewed_at is not null and s.id is null`,
  },
];
