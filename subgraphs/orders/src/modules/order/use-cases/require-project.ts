import { NotFoundError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { OwnedProject } from '../../../services/identity.ts';
import type { OrderAttemptEntity } from '../order-attempt.entity.ts';
import { forgetAttempt } from './order-attempt.ts';

/**
 * The project an order names must be the customer's, of the same mode, and not archived. Throws
 * `NotFoundError` otherwise, and frees the idempotency key.
 */
export const requireProject = async (
  ctx: UseCase,
  attempt: OrderAttemptEntity,
  projectId: string | null,
): Promise<void> => {
  if (projectId === null) return;
  const { customerId: ownerId } = attempt;
  const { ownedProject } = await ctx.services.call('identity', OwnedProject, {
    ownerId,
    projectId,
  });
  if (ownedProject) return;
  await forgetAttempt(ctx, attempt);
  throw new NotFoundError('The project', ['input', 'projectId']);
};
