import type { Transaction } from '@webrana/orm-kit';
import type { Actor } from '@webrana/subgraph-kit';
import type { UseCase } from '../../context.ts';
import { type ActKind, InstanceActEntity } from './instance-act.entity.ts';

type Facts = InstanceActEntity['facts'];

/** Writes a line into the journal of an instance: by the platform itself, or by the person who acts. */
export const recordAct = async (
  ctx: Pick<UseCase, 'clock' | 'newId'>,
  { em }: Transaction,
  act: { instanceId: string; kind: ActKind; by?: Actor; facts?: Facts },
): Promise<void> => {
  const { instanceId, kind, by, facts = {} } = act;
  const isPerson = by?.kind === 'user';
  await em.insert(InstanceActEntity, {
    id: ctx.newId('instanceAct'),
    instanceId,
    kind,
    author: isPerson ? 'CUSTOMER' : 'SYSTEM',
    authorId: isPerson ? by.userId : null,
    facts,
    actedAt: ctx.clock.now(),
  });
};
