import { defineEntity, type InferEntity } from '@mikro-orm/core';
import type { Mode } from '@webrana/ids';
import { idColumn, instantColumn, keyColumn, longTextColumn, stateColumn } from '@webrana/orm-kit';
import type { ConfirmOutcome } from './use-cases/confirm-payment.ts';

/** An authentic callback as it came; the same one again is the same row. */
export const CallbackEntity = defineEntity({
  name: 'Callback',
  tableName: 'payment_callback',
  uniques: [
    { name: 'payment_callback_content', properties: ['mode', 'reference', 'status', 'bodyHash'] },
  ],
  properties: {
    id: idColumn().primary(),
    /** The mode of the gateway that sent it. */
    mode: stateColumn<Mode>().default('LIVE'),
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
