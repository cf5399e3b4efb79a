import { UserSuspended } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { holdOwner } from '../modules/hold/use-cases/hold-owner.ts';

export const userSuspended = defineConsumer(
  UserSuspended,
  (ctx: UseCase, { userId, suspendedAt }) =>
    holdOwner(ctx, { ownerId: userId, isHeld: true, changedAt: new Date(suspendedAt) }),
);
