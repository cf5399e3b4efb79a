import { UserReinstated } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { UseCase } from '../context.ts';
import { holdOwner } from '../modules/hold/use-cases/hold-owner.ts';

export const userReinstated = defineConsumer(
  UserReinstated,
  (ctx: UseCase, { userId, reinstatedAt }) =>
    holdOwner(ctx, { ownerId: userId, isHeld: false, changedAt: new Date(reinstatedAt) }),
);
