import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { countColumn, idColumn, instantColumn, jsonColumn, keyColumn } from './columns.ts';
import { readOnlyView } from './read-only-view.ts';

/** A fact waiting to leave, written in the transaction that made it true. */
export const OutboxRow = defineEntity({
  name: 'OutboxRow',
  tableName: 'outbox',
  indexes: [
    { name: 'outbox_published_at_id', properties: ['publishedAt', 'id'] },
    { name: 'outbox_done_at_id', properties: ['doneAt', 'id'] },
  ],
  properties: {
    /** `evt_…`, also the envelope's id. */
    id: idColumn().primary(),
    name: keyColumn(100),
    version: countColumn(),
    data: jsonColumn<unknown>(),
    occurredAt: instantColumn(),
    createdAt: instantColumn(),
    /** When a relay took it to ring the live topics. */
    publishedAt: instantColumn().nullable(),
    /** When it was published and every consumer had acknowledged it. */
    doneAt: instantColumn().nullable(),
  },
});

/** One row per event and consumer; acknowledged once the consumer's inbox holds the event. */
export const OutboxDelivery = defineEntity({
  name: 'OutboxDelivery',
  tableName: 'outbox_delivery',
  primaryKeys: ['eventId', 'consumer'],
  indexes: [{ name: 'outbox_delivery_due', properties: ['ackedAt', 'nextAttemptAt'] }],
  properties: {
    eventId: idColumn().primary(),
    consumer: keyColumn(40).primary(),
    nextAttemptAt: instantColumn(),
    attempts: countColumn(),
    ackedAt: instantColumn().nullable(),
  },
});

/** An event this consumer has handled, written in the transaction of its effect. */
export const InboxRow = defineEntity({
  name: 'InboxRow',
  tableName: 'inbox',
  primaryKeys: ['consumer', 'eventId'],
  indexes: [{ name: 'inbox_received_at', properties: ['receivedAt'] }],
  properties: {
    consumer: keyColumn(40).primary(),
    eventId: idColumn().primary(),
    receivedAt: instantColumn(),
  },
});

/** The stored answer of a keyed piece of work. */
export const IdempotencyRow = defineEntity({
  name: 'IdempotencyRow',
  tableName: 'idempotency',
  primaryKeys: ['scope', 'key'],
  indexes: [{ name: 'idempotency_created_at', properties: ['createdAt'] }],
  properties: {
    scope: keyColumn(150).primary(),
    key: keyColumn(191).primary(),
    /** SHA-256 of the canonical JSON of the input, in hexadecimal. */
    inputHash: keyColumn(64),
    /** `{ "value": … }` once the effect has finished in the same transaction. */
    result: jsonColumn<{ value: unknown }>().nullable(),
    createdAt: instantColumn(),
  },
});

export type OutboxRow = InferEntity<typeof OutboxRow>;
export type OutboxDelivery = InferEntity<typeof OutboxDelivery>;

/** What reports and checks from outside read; a promise, see docs/reporting-views.md. */
export const OutboxView = defineEntity({
  name: 'OutboxView',
  tableName: 'v_outbox',
  view: true,
  expression: readOnlyView(
    {
      id: '`o`.`id`',
      created_at: '`o`.`created_at`',
      done_at: '`o`.`done_at`',
    },
    '`outbox` `o`',
  ),
  properties: {
    id: idColumn().primary(),
    createdAt: instantColumn(),
    doneAt: instantColumn().nullable(),
  },
});

/** The kit's own tables and view: every subgraph passes them along with its entities. */
export const kitEntities = [
  OutboxRow,
  OutboxDelivery,
  InboxRow,
  IdempotencyRow,
  OutboxView,
] as const;
