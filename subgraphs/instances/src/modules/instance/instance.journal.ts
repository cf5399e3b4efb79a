import { InstanceStatusChanged } from '@webrana/events';
import type { Transaction } from '@webrana/orm-kit';
import type { PreparationStepKind } from '../../__generated__/resolvers.ts';
import { InstanceEntity } from './instance.entity.ts';
import { findSteps } from './instance.repository.ts';
import { type InstanceStatus, transition } from './instance.states.ts';
import { PreparationStepEntity } from './preparation-step.entity.ts';

/** Rings whoever watches the instance; `from` equals the status when something else changed. */
export const ringInstance = (
  tx: Transaction,
  { id, orderId, customerId, projectId = null, status }: InstanceEntity,
  from: InstanceStatus | null,
): void =>
  tx.record(InstanceStatusChanged, {
    instanceId: id,
    orderId,
    customerId,
    projectId,
    from,
    to: status,
  });

/** Moves a locked instance to its next status and rings it; `instance` is changed too. */
export const moveInstance = async (
  tx: Transaction,
  instance: InstanceEntity,
  next: InstanceStatus,
  set: Partial<InstanceEntity> = {},
): Promise<void> => {
  const { from, to } = transition(instance, next);
  const columns = { ...set, status: to };
  const where = { id: instance.id, status: from };
  const moved = await tx.em.nativeUpdate(InstanceEntity, where, columns);
  if (moved !== 1) throw new Error(`Instance ${instance.id} is no longer ${from}.`);
  Object.assign(instance, columns);
  ringInstance(tx, instance, from);
};

/** Records a step of a locked instance; false when it was recorded before. */
export const reachStep = async (
  { em }: Transaction,
  instanceId: string,
  kind: PreparationStepKind,
  reachedAt: Date,
): Promise<boolean> => {
  const steps = await findSteps(em, [instanceId]);
  if (steps.some((step) => step.kind === kind)) return false;
  await em.insert(PreparationStepEntity, { instanceId, kind, reachedAt });
  return true;
};
