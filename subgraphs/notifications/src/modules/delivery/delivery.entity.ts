import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { countColumn, idColumn, instantColumn, stateColumn, textColumn } from '@webrana/orm-kit';
import type { DeliveryTemplate } from '../../templates/template.ts';
import type { DeliveryChannel, DeliveryState } from './delivery.states.ts';

/** One message on its way through one channel: a notice, or an account mail of identity's. */
export const DeliveryEntity = defineEntity({
  name: 'Delivery',
  tableName: 'delivery',
  indexes: [
    { name: 'delivery_due', properties: ['state', 'nextAttemptAt'] },
    { name: 'delivery_newest', properties: ['createdAt', 'id'] },
    { name: 'delivery_state_newest', properties: ['state', 'createdAt', 'id'] },
  ],
  uniques: [
    { name: 'delivery_notice_channel', properties: ['noticeId', 'channel'] },
    { name: 'delivery_mail', properties: ['mailId'] },
  ],
  properties: {
    /** Derived from whom it tells what, so that even a restored backup makes the same one. */
    id: idColumn().primary(),
    noticeId: idColumn().nullable(),
    /** Of an account mail, whose address and secret are asked from identity and never kept here. */
    mailId: idColumn().nullable(),
    userId: idColumn().index(),
    channel: stateColumn<DeliveryChannel>(),
    template: stateColumn<DeliveryTemplate>(),
    state: stateColumn<DeliveryState>(),
    /** Tries begun; also the fence that keeps two workers apart, so it only ever grows. */
    attempts: countColumn(),
    /** Tries begun before it was last sent again by hand. */
    pastAttempts: countColumn().default(0),
    /** How often a process died between handing the mail over and noting it. */
    interruptions: countColumn(),
    /** PENDING: when to try next. SENDING: when the sender counts as dead. */
    nextAttemptAt: instantColumn(),
    lastProblem: textColumn(500).nullable(),
    /** Without angle brackets. */
    messageId: textColumn(100),
    createdAt: instantColumn(),
    sentAt: instantColumn().nullable(),
    /** When, by whom and why it was last sent again by hand. */
    resentAt: instantColumn().nullable(),
    resentById: idColumn().nullable(),
    resendReason: textColumn(500).nullable(),
  },
});
export type DeliveryEntity = InferEntity<typeof DeliveryEntity>;
