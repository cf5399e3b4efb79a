import { defineEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, keyColumn, readOnlyView } from '@webrana/orm-kit';

/*
 * What accountants and reports read. Names and columns are a promise, see docs/reporting-views.md.
 */

const InstanceView = defineEntity({
  name: 'InstanceView',
  tableName: 'v_instance',
  view: true,
  expression: readOnlyView(
    {
      id: '`i`.`id`',
      order_id: '`i`.`order_id`',
      provider: '`i`.`provider`',
      provider_ref: '`i`.`provider_reference`',
      tag: '`i`.`tag`',
      state: '`i`.`status`',
    },
    '`instance` `i`',
  ),
  properties: {
    id: idColumn().primary(),
    orderId: idColumn(),
    provider: keyColumn(32).nullable(),
    providerRef: keyColumn(64).nullable(),
    tag: keyColumn(64).nullable(),
    state: keyColumn(32),
  },
});

const RenewalView = defineEntity({
  name: 'RenewalView',
  tableName: 'v_renewal',
  view: true,
  expression: readOnlyView(
    {
      instance_id: '`r`.`instance_id`',
      period_start: '`r`.`period_start`',
      period_end: '`r`.`period_end`',
      txn_id: '`r`.`txn_id`',
    },
    '`renewal` `r`',
  ),
  properties: {
    instanceId: idColumn().primary(),
    periodStart: instantColumn().primary(),
    periodEnd: instantColumn(),
    txnId: idColumn(),
  },
});

export const reportingViews = [InstanceView, RenewalView] as const;
