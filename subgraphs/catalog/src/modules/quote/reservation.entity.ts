import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { idColumn, instantColumn, jsonColumn, keyColumn } from '@webrana/orm-kit';
import type { ReservationAnswer } from './quote.ts';

/** The answer an order got, so that asking again changes nothing. */
export const ReservationEntity = defineEntity({
  name: 'Reservation',
  tableName: 'reservation',
  properties: {
    orderId: idColumn().primary(),
    /** SHA-256 of what was asked for. */
    inputHash: keyColumn(64),
    answer: jsonColumn<ReservationAnswer>(),
    createdAt: instantColumn(),
  },
});
export type ReservationEntity = InferEntity<typeof ReservationEntity>;
