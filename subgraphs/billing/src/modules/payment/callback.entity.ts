import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, keyColumn, longTextColumn, stateColumn } from '@webrana/orm-kit';
import type { ConfirmOutcome } from './use-cases/confirm-payment.ts';

/** An authentic callback as it came; the same one again is the same row. */
export const CallbackEntity = defineEntity({
  name: 'Callback',
  tableName: 'payment_callback',
  uniques: [{ name: 'payment_callback_content', properties: ['reference', 'status', 'bodyHash'] }],
  properties: {
    id: idColumn().primary(),
    reference: keyColumn(100),
    merchantRef: keyColumn().nullable(),
    status: stateColumn<string>(),
    bodyHash: keyColumn(64),
    rawBody: longTextColumn(),
    receivedAt: instantColumn(),
    processedAt: instantColumn().nullable(),
    outcome: stateColumn<ConfirmOutcome>().nullable(),
  },
});

export type CallbackEntity = InferEntity<typeof CallbackEntity>;
