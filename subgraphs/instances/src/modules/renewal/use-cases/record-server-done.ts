import type { UseCase } from '../../../context.ts';
import { lockInstance } from '../../instance/instance.repository.ts';
import type { ActKind } from '../instance-act.entity.ts';
import { recordAct } from '../renewal.journal.ts';

type Done = {
  readonly instanceId: string;
  readonly kind: Extract<ActKind, 'POWERED_ON' | 'POWERED_OFF' | 'SERVER_DESTROYED'>;
};

/** Writes into the journal that the provider has done what the instance asked of it. */
export const recordServerDone = (ctx: UseCase, { instanceId, kind }: Done): Promise<void> =>
  ctx.transact(async (tx) => {
    const instance = await lockInstance(tx.em, instanceId);
    if (!instance) throw new Error(`There is no instance ${instanceId}.`);
    await recordAct(ctx, tx, { instanceId, kind });
  });
