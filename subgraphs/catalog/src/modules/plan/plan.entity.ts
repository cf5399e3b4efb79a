import { defineEntity, type InferEntity } from '@mikro-orm/core';
import {
  amountColumn,
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  jsonColumn,
  keyColumn,
  stateColumn,
  textColumn,
} from '@webrana/orm-kit';

export type PlanCategory = 'BASIC' | 'GENERAL_PURPOSE' | 'CPU_OPTIMIZED' | 'MEMORY_OPTIMIZED';

/** RULE: prices follow the cost at each import. MANUAL: a person set them and they stay. */
export type PriceSource = 'RULE' | 'MANUAL';

export const PlanEntity = defineEntity({
  name: 'Plan',
  tableName: 'plan',
  properties: {
    id: idColumn().primary(),
    slug: keyColumn(80).unique(),
    name: textColumn(120),
    category: stateColumn<PlanCategory>(),
    vcpuCount: countColumn(),
    memoryMiB: countColumn(),
    diskGiB: countColumn(),
    transferGiB: countColumn(),
    /** Whole rupiah for one server and period, before tax; null where it is not sold for the period. */
    dailyPrice: amountColumn().nullable(),
    monthlyPrice: amountColumn().nullable(),
    yearlyPrice: amountColumn().nullable(),
    priceSource: stateColumn<PriceSource>(),
    createdAt: instantColumn(),
    updatedAt: instantColumn(),
  },
});
export type PlanEntity = InferEntity<typeof PlanEntity>;

/** One provider size a plan can be bought as. */
export const PlanOfferEntity = defineEntity({
  name: 'PlanOffer',
  tableName: 'plan_offer',
  primaryKeys: ['provider', 'size'],
  indexes: [{ name: 'plan_offer_plan_id', properties: ['planId'] }],
  properties: {
    provider: stateColumn<'DIGITALOCEAN' | 'VULTR' | 'LINODE'>().primary(),
    size: keyColumn(64).primary(),
    planId: idColumn(),
    monthlyCostCents: amountColumn(),
    /** Regions that can take it, as the provider spells them. */
    regionSlugs: jsonColumn<string[]>(),
    /** Whether the provider sells it at all right now. */
    isAvailable: flagColumn(),
    updatedAt: instantColumn(),
  },
});
export type PlanOfferEntity = InferEntity<typeof PlanOfferEntity>;
