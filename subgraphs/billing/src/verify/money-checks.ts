import { gatewayScopes } from '../gateways/registry.ts';
import type { Check } from './check.ts';

/** What invoices, payments, refunds and corrections say, compared with what the ledger says. */
export const moneyChecks: readonly Check[] = [
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
          where t.idem_scope in (${gatewayScopes.map((scope) => `'${scope}'`).join()}) group by t.id, t.idem_key
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
    name: 'what the gateway gave back was taken back or borne once, as staff decided',
    sql: `select p.id as subject, p.gateway_refund as found from payment p
          left join ledger_transaction t on t.idem_scope = 'gateway-refund' and t.idem_key = p.id
          left join posting g on g.transaction_id = t.id and g.amount > 0
          where p.gateway_refund is not null or t.id is not null
          group by p.id, p.gateway_refund
          having coalesce(sum(g.amount), 0) <> max(
            case when p.gateway_refund in ('TAKEN_BACK', 'BORNE')
              then coalesce(p.credited_amount, p.amount) else 0 end)`,
  },
  {
    name: 'what an API key spent in a month is what its payments say',
    sql: `select k.key_id as subject, k.spent as found from key_spend k
          left join payment p on p.api_key_id = k.key_id and p.spend_month = k.month
          group by k.key_id, k.month, k.spent
          having coalesce(sum(p.key_spend), 0) <> max(k.spent)`,
  },
];
