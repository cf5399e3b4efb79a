import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  amountColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  keyColumn,
  longTextColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';
import type { BillingPeriod, Provider } from '../../__generated__/resolvers.ts';
import type { InstanceStatus } from './instance.states.ts';

/** One way to buy the server, as the provider spells it; best first. */
export type StoredOffer = { provider: Provider; size: string; region: string; image: string };

/** What a customer owns: one per paid item, for ever. */
export const InstanceEntity = defineEntity({
  name: 'InstanceEntity',
  tableName: 'instance',
  indexes: [
    { name: 'instance_customer_id_id', properties: ['customerId', 'id'] },
    { name: 'instance_project_id_id', properties: ['projectId', 'id'] },
  ],
  uniques: [{ name: 'instance_order_id_item_id', properties: ['orderId', 'itemId'] }],
  properties: {
    id: idColumn().primary(),
    orderId: idColumn(),
    itemId: idColumn().unique(),
    customerId: idColumn(),
    /** The project of its order; null when that belongs to none. */
    projectId: idColumn().nullable(),
    hostname: textColumn(63),
    status: stateColumn<InstanceStatus>(),
    planId: idColumn(),
    regionId: idColumn(),
    osImageId: idColumn(),
    period: stateColumn<BillingPeriod>(),
    /** What was paid for it, in rupiah. */
    amount: amountColumn(),
    sshKeys: jsonColumn<string[]>(),
    offers: jsonColumn<StoredOffer[]>(),
    ipv4: keyColumn(45).nullable(),
    ipv6: keyColumn(45).nullable(),
    /** Who runs its server, what that calls it, and the tag it carries there; null until it is created. */
    provider: stateColumn<Provider>().nullable(),
    providerReference: keyColumn(64).nullable(),
    tag: keyColumn(64).nullable(),
    /** SHA-512 crypt of the root password, as the server gets it. */
    passwordHash: keyColumn(191),
    /** Sealed for `instance:<id>`; gone once shown or failed. */
    sealedPassword: longTextColumn().nullable(),
    credentialsRevealedAt: instantColumn().nullable(),
    /** When it was paid for. */
    createdAt: instantColumn(),
    activatedAt: instantColumn().nullable(),
    /** From where its periods are counted. */
    anchor: instantColumn().nullable(),
  },
});
export type InstanceEntity = InferEntity<typeof InstanceEntity>;
