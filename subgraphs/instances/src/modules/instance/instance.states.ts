import { instanceStatusSchema } from '@webrana/events';
import type { z } from 'zod';

export type InstanceStatus = z.infer<typeof instanceStatusSchema>;
export const instanceStatuses: readonly InstanceStatus[] = instanceStatusSchema.options;

/** The changes of status that exist: the preparation, and what happens when it is not paid for. */
export const transitions: Readonly<Partial<Record<InstanceStatus, readonly InstanceStatus[]>>> = {
  PENDING: ['PROVISIONING', 'FAILED'],
  PROVISIONING: ['RUNNING', 'FAILED'],
  RUNNING: ['SUSPENDED'],
  STOPPED: ['SUSPENDED'],
  SUSPENDED: ['RUNNING', 'TERMINATED'],
};

/** A use case asked for a change that the table does not know: a bug, never an answer to a caller. */
export class ImpossibleTransition extends Error {
  override readonly name = 'ImpossibleTransition';
  constructor(from: InstanceStatus, to: InstanceStatus) {
    super(`An instance does not go from ${from} to ${to}.`);
  }
}

/** The change of `instance` to status `to`; throws `ImpossibleTransition` outside the table. */
export const transition = (
  instance: { readonly status: InstanceStatus },
  to: InstanceStatus,
): { readonly from: InstanceStatus; readonly to: InstanceStatus } => {
  if (!transitions[instance.status]?.includes(to))
    throw new ImpossibleTransition(instance.status, to);
  return { from: instance.status, to };
};

/** Whether the instance is still on its way to its first run. */
export const isInPreparation = (status: InstanceStatus): boolean =>
  status === 'PENDING' || status === 'PROVISIONING';

/** Whether an instance that is not paid for can be powered off now. */
export const canBeSuspended = (status: InstanceStatus): boolean =>
  transitions[status]?.includes('SUSPENDED') ?? false;
