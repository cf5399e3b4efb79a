import type { EntityManager } from '@mikro-orm/sql';
import { type KeysetPage, keysetPage } from '@webrana/orm-kit';
import { isStaff, type ModeFilter } from '@webrana/subgraph-kit';
import type { UseCase } from '../../context.ts';
import { ServerEntity } from './server.entity.ts';

type Reader = Pick<UseCase, 'actor' | 'em'>;

const mayRead = ({ actor }: Reader): boolean => isStaff(actor) || actor.kind === 'service';

/** Servers newest first, for staff; nobody else sees any. */
export const pageOfServers = async (
  reader: Reader,
  page: {
    first: number;
    after?: string | null | undefined;
    mode?: ModeFilter | null | undefined;
  },
): Promise<KeysetPage<ServerEntity>> => {
  const { mode = 'LIVE', ...rest } = page;
  const shown = mode === 'ALL' || mode === null ? {} : { mode };
  const where = mayRead(reader) ? shown : { id: '' };
  return keysetPage<ServerEntity>(reader.em, ServerEntity, { ...rest, where });
};

/** The visible ones among the identifiers, in no order. */
export const findServers = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ServerEntity[]> =>
  mayRead(reader) ? reader.em.find(ServerEntity, { id: { $in: [...ids] } }) : [];

const workable = (now: Date) => ({
  nextStepAt: { $lte: now },
  $or: [{ leaseUntil: null }, { leaseUntil: { $lte: now } }],
});

/** Servers with a step due that nobody is working on, the longest waiting first. */
export const findDueServers = async (
  em: EntityManager,
  now: Date,
  limit: number,
): Promise<{ id: string; nextStepAt?: Date | null }[]> =>
  em.find(ServerEntity, workable(now), {
    fields: ['id', 'nextStepAt'],
    orderBy: { nextStepAt: 'asc' },
    limit,
  });

export type Lease = { serverId: string; token: string };

/**
 * Takes the step that is due for one worker; answers the row, or null when it is not due or somebody
 * else has it. A timer may ring a little early, hence the slack.
 */
export const claimServer = async (
  em: EntityManager,
  lease: Lease,
  now: Date,
  leaseMs: number,
): Promise<ServerEntity | null> => {
  const due = workable(now);
  const slack = { ...due, nextStepAt: { $lte: new Date(now.getTime() + 50) } };
  const taken = await em.nativeUpdate(
    ServerEntity,
    { id: lease.serverId, ...slack },
    { leaseToken: lease.token, leaseUntil: new Date(now.getTime() + leaseMs) },
  );
  return taken ? em.findOne(ServerEntity, { id: lease.serverId }) : null;
};
