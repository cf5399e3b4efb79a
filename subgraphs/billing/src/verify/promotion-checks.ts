import { testOwnerPattern } from '@webrana/ids';
import type { Check } from './check.ts';

/** What deposit promotions promised and gave, compared with their limits and the ledger. */
export const promotionChecks: readonly Check[] = [
  {
    name: 'every promotion counts what it promised and gave, within its limits',
    sql: `select d.id as subject, d.uses as found from deposit_promotion d
          left join promotion_use u on u.promotion_id = d.id and u.state <> 'RELEASED'
            and u.customer_id not like '${testOwnerPattern}'
          group by d.id, d.uses, d.bonus_total, d.maximum_uses, d.budget
          having d.uses <> count(u.payment_id) or d.bonus_total <> coalesce(sum(u.bonus), 0)
            or d.uses > coalesce(d.maximum_uses, d.uses)
            or d.bonus_total > coalesce(d.budget, d.bonus_total)`,
  },
  {
    name: 'no customer was promised and given a bonus more often than one can get it',
    sql: `select u.customer_id as subject, count(u.payment_id) as found from promotion_use u
          join deposit_promotion d on d.id = u.promotion_id
          where u.state <> 'RELEASED' and d.uses_per_customer is not null
          group by u.customer_id, u.promotion_id, d.uses_per_customer
          having count(u.payment_id) > d.uses_per_customer`,
  },
  {
    name: 'a bonus is in the ledger exactly when it was given',
    sql: `select u.payment_id as subject, u.state as found from promotion_use u
          left join ledger_transaction t on t.idem_scope = 'deposit-bonus' and t.idem_key = u.payment_id
          where (u.state = 'GIVEN') <> (t.id is not null)`,
  },
];
