import { defineEntity, type InferEntity } from '@mikro-orm/core';
import type { Mode } from '@webrana/ids';
import { idColumn, instantColumn, keyColumn, longTextColumn, stateColumn } from '@webrana/orm-kit';
import type { CallbackOutcome } from './keep-outcome.ts';

/** An authentic callback as it came; the same one again is the same row. */
export const CallbackEntity = defineEntity({
  name: 'Callback',
  tableName: 'payment_callback',
  uniques: [
    {
      name: 'payment_callback_content',
      properties: ['gateway', 'mode', 'reference', 'status', 'bodyHash'],
    },
  ],
  indexes: [{ name: 'payment_callback_outcome', properties: ['outcome', 'id'] }],
  properties: {
    id: idColumn().primary(),
    /** The gateway that sent it, as the registry names it. */
    gateway: keyColumn(40).default('tripay'),
    /** The mode of the gateway that sent it. */
    mode: stateColumn<Mode>().default('LIVE'),
    /** Empty when it could not be read. */
    reference: keyColumn(100),
    merchantRef: keyColumn().nullable(),
    status: stateColumn<string>(),
    bodyHash: keyColumn(64),
    rawBody: longTextColumn(),
    receivedAt: instantColumn(),
    processedAt: instantColumn().nullable(),
    /** The strongest effect it had; `keep-outcome.ts`. What replays did is in the acts of staff. */
    outcome: stateColumn<CallbackOutcome>().nullable(),
    /** When staff marked it as seen though it matched no payment. */
    dismissedAt: instantColumn().nullable(),
  },
});

export type CallbackEntity = InferEntity<typeof CallbackEntity>;
