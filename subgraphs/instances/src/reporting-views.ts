import { defineEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, keyColumn } from '@webrana/orm-kit';

/*
 * What accountants and reports read. Names and columns are a promise, see docs/reporting-views.md.
 * The aliases keep servers from writing the database's name into the view they store.
 */

const InstanceView = defineEntity({
  name: 'InstanceView',
  tableName: 'v_instance',
  view: true,
  expression:
    'select `i`.`id`, `i`.`order_id`, `i`.`provider`, `i`.`provider_reference` as `provider_ref`, `i`.`tag`, `i`.`status` as `state` from `instance` `i`',
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
  expression:
    'select `r`.`instance_id`, `r`.`period_start`, `r`.`period_end`, `r`.`txn_id` from `renewal` `r`',
  properties: {
    instanceId: idColumn().primary(),
    periodStart: instantColumn().primary(),
    periodEnd: instantColumn(),
    txnId: idColumn(),
  },
});

export const reportingViews = [InstanceView, RenewalView] as const;
