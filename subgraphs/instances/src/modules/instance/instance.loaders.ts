import { visibilityOf } from '@webrana/subgraph-kit';
import DataLoader from 'dataloader';
import type { UseCase } from '../../context.ts';
import type { InstanceEntity } from './instance.entity.ts';
import {
  findInstances,
  findInstancesOfOrders,
  findRecentPeriods,
  findSteps,
} from './instance.repository.ts';
import type { PeriodEntity } from './period.entity.ts';
import { type PreparationStepEntity, stepOrder } from './preparation-step.entity.ts';

/** Batches reads of one request: one query per kind of row, whatever the page. */
export const createLoaders = ({ actor, clock, em }: UseCase) => ({
  /** Null for instances the viewer may not see. */
  instance: new DataLoader<string, InstanceEntity | null>(async (ids) => {
    const instances = await findInstances(em, visibilityOf(actor), ids);
    const byId = new Map(instances.map((instance) => [instance.id, instance]));
    return ids.map((id) => byId.get(id) ?? null);
  }),
  /** By order: what the viewer may see. */
  instancesOfOrder: new DataLoader<string, InstanceEntity[]>(async (orderIds) => {
    const instances = await findInstancesOfOrders(em, visibilityOf(actor), orderIds);
    const byOrder = Map.groupBy(instances, ({ orderId }) => orderId);
    return orderIds.map((orderId) => byOrder.get(orderId) ?? []);
  }),
  /** By instance, in the order of the steps; only for instances the viewer was shown. */
  steps: new DataLoader<string, PreparationStepEntity[]>(async (instanceIds) => {
    const steps = await findSteps(em, instanceIds);
    steps.sort((left, right) => stepOrder.indexOf(left.kind) - stepOrder.indexOf(right.kind));
    const byInstance = Map.groupBy(steps, ({ instanceId }) => instanceId);
    return instanceIds.map((id) => byInstance.get(id) ?? []);
  }),
  /** By instance: the period that contains now, else the latest; null before the first run. */
  currentPeriod: new DataLoader<string, PeriodEntity | null>(async (instanceIds) => {
    const now = clock.now();
    const periods = await findRecentPeriods(em, instanceIds, now);
    const byInstance = Map.groupBy(periods, ({ instanceId }) => instanceId);
    return instanceIds.map((id) => {
      const recent = byInstance.get(id) ?? [];
      const present = recent.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
      return present ?? recent.at(-1) ?? null;
    });
  }),
});
