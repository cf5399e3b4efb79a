import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  amountColumn,
  flagColumn,
  idColumn,
  instantColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';

export type ActAuthor = 'SYSTEM' | 'CUSTOMER';

/** When what is due for an instance that ran; one row each, from its first run on. */
export const ScheduleEntity = defineEntity({
  name: 'ScheduleEntity',
  tableName: 'renewal_schedule',
  indexes: [
    { name: 'renewal_schedule_customer', properties: ['customerId', 'instanceId'] },
    { name: 'renewal_schedule_charge', properties: ['nextChargeAt'] },
    { name: 'renewal_schedule_remind', properties: ['remindAt'] },
    { name: 'renewal_schedule_grace', properties: ['endedAt', 'suspendedAt', 'graceUntil'] },
  ],
  properties: {
    instanceId: idColumn().primary(),
    customerId: idColumn(),
    autoRenew: flagColumn().default(true),
    /** The end of the last period that is paid for. */
    paidUntil: instantColumn(),
    /** From then on it may be suspended. */
    graceUntil: instantColumn(),
    /** When the wallet is tried next; null once it has ended. */
    nextChargeAt: instantColumn().nullable(),
    /** When the next reminder is due; null when this period has had all of its. */
    remindAt: instantColumn().nullable(),
    /** When the wallet last held too little for the next period. */
    refusedAt: instantColumn().nullable(),
    /** The day in Jakarta on which that was told. */
    refusalToldOn: keyColumn(10).nullable(),
    /** A charge that was begun and whose end is not written down: nothing else may happen to it. */
    chargeOpenedAt: instantColumn().nullable(),
    chargeOpenedBy: stateColumn<ActAuthor>().nullable(),
    /** The API key that began it and its cap, so that it counts there whoever ends it. */
    chargeKeyId: idColumn().nullable(),
    chargeKeyCap: amountColumn().nullable(),
    suspendedAt: instantColumn().nullable(),
    terminatesAt: instantColumn().nullable(),
    warnedAt: instantColumn().nullable(),
    /** When the instance ended: nothing is due any more. */
    endedAt: instantColumn().nullable(),
    /** As ordered: before tax, whole rupiah for one period; null until `orders` told. */
    price: amountColumn().nullable(),
    isTaxed: flagColumn().nullable(),
    planName: textColumn().nullable(),
  },
});
export type ScheduleEntity = InferEntity<typeof ScheduleEntity>;
