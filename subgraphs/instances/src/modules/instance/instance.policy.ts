import type { Actor } from '@webrana/subgraph-kit';
import type { InstanceEntity } from './instance.entity.ts';
import type { InstanceStatus } from './instance.states.ts';

type Facts = Pick<InstanceEntity, 'customerId' | 'status' | 'activatedAt' | 'sealedPassword'>;

const withoutServer: readonly InstanceStatus[] = [
  'PENDING',
  'PROVISIONING',
  'FAILED',
  'TERMINATED',
];

/** An instance belongs to the customer who ordered it. */
export const viewerOwns = (actor: Actor, instance: Pick<Facts, 'customerId'>): boolean =>
  actor.kind === 'user' && actor.userId === instance.customerId;

/** The owner in person may see the root password, once, when the instance is ready. */
export const viewerCanRevealCredentials = (actor: Actor, instance: Facts): boolean =>
  actor.kind === 'user' &&
  !actor.impersonatorId &&
  !actor.apiKey &&
  viewerOwns(actor, instance) &&
  instance.sealedPassword != null &&
  instance.activatedAt != null &&
  !withoutServer.includes(instance.status);
