import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { IdSource } from '@webrana/ids';
import type { Clock, Logger } from '@webrana/telemetry';
import type { Orm } from './connect/orm.ts';
import { CommitUnknown } from './errors.ts';
import type { Database, Transaction } from './port.ts';
import { isTransient, lostConnection, pauseBefore, undidTransaction } from './retry.ts';
import { IdempotencyRow, InboxRow, OutboxRow } from './tables.ts';
import { type Marker, RunningTransaction } from './transaction.ts';

const tries = 5;

type Surroundings = {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log?: Logger | undefined;
  /** Rung after a commit that recorded events. */
  readonly onRecorded: () => void;
};

/** What the driver has seen of one transaction. */
type Course = { read: boolean; wrote: boolean; undoneBy?: unknown };
const writing = /^\s*(insert|update|delete|replace|with|call)\b/i;

/**
 * Watches the statements of each transaction. After a deadlock the server has ended it, and further
 * statements would commit one by one: work that swallowed such an error must not go on to commit.
 */
const watchCourses = (orm: Orm): ((em: EntityManager) => Course) => {
  const connection = orm.em.getConnection();
  const execute = connection.execute.bind(connection);
  const courses = new WeakMap<object, Course>();
  const courseOf = (context: object): Course => {
    const course = courses.get(context) ?? { read: false, wrote: false };
    courses.set(context, course);
    return course;
  };
  connection.execute = async (...call: Parameters<typeof execute>) => {
    const [query, , , context] = call;
    if (context) {
      const writes = typeof query !== 'string' || writing.test(query);
      courseOf(context)[writes ? 'wrote' : 'read'] = true;
    }
    try {
      return await execute(...call);
    } catch (error) {
      if (context && undidTransaction(error)) courseOf(context).undoneBy = error;
      throw error;
    }
  };
  // A savepoint is part of the transaction it was made in.
  const begin = connection.begin.bind(connection);
  connection.begin = async (...call: Parameters<typeof begin>) => {
    const context = await begin(...call);
    const outer = (call[0] as { ctx?: object } | undefined)?.ctx;
    if (outer) courses.set(context, courseOf(outer));
    return context;
  };
  return (em) => courseOf(em.getTransactionContext() as object);
};

/** Nothing was written, for certain: repeating the work is harmless. */
const onlyRead = (course: Course): boolean => course.read && !course.wrote;

const find = (em: EntityManager, marker: Marker): Promise<object | null> => {
  // The lock waits for a session that is still committing, so that the answer is final.
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;
  switch (marker.table) {
    case 'outbox':
      return em.findOne(OutboxRow, { id: marker.id }, options);
    case 'inbox': {
      const { consumer, eventId } = marker;
      return em.findOne(InboxRow, { consumer, eventId }, options);
    }
    case 'idempotency':
      return em.findOne(IdempotencyRow, { scope: marker.scope, key: marker.key }, options);
  }
};

/** Builds `transact` and `receive` of the port over an open ORM. */
export const createTransact = (
  orm: Orm,
  surroundings: Surroundings,
): Pick<Database, 'transact' | 'receive'> => {
  const { clock, ids, log, onRecorded } = surroundings;
  const courseOf = watchCourses(orm);

  /** Whether a transaction whose COMMIT got no answer happened; throws when nobody can tell. */
  const happened = async (marker: Marker | undefined, cause: unknown): Promise<boolean> => {
    if (!marker) throw new CommitUnknown(cause);
    for (let look = 1; look <= 8; look += 1) {
      await pauseBefore(look + 1, cause);
      const em = orm.em.fork() as EntityManager;
      try {
        return await em.transactional(async (inner) => (await find(inner, marker)) !== null);
      } catch (error) {
        if (!isTransient(error)) throw new CommitUnknown(error);
      }
    }
    throw new CommitUnknown(cause);
  };

  const giveUp = (em: EntityManager): Promise<void> => em.rollback().catch(() => undefined);

  const transactTry = async <T>(
    work: (tx: RunningTransaction) => Promise<T>,
  ): Promise<{ value: T } | { failure: unknown }> => {
    const em = orm.em.fork() as EntityManager;
    try {
      await em.begin();
    } catch (failure) {
      return { failure };
    }
    const tx = new RunningTransaction(em, clock, ids);
    const course = courseOf(em);
    let value: T;
    try {
      value = await work(tx);
      await tx.finish();
      if (course.undoneBy) throw course.undoneBy;
    } catch (failure) {
      await giveUp(em);
      return { failure };
    }
    try {
      await em.commit();
    } catch (failure) {
      await giveUp(em);
      if (!lostConnection(failure) || onlyRead(course)) return { failure };
      if (!(await happened(tx.marker, failure))) return { failure };
    }
    if (tx.hasRecorded) onRecorded();
    tx.ring();
    return { value };
  };

  const transact = async <T>(work: (tx: RunningTransaction) => Promise<T>): Promise<T> => {
    for (let next = 2; ; next += 1) {
      const outcome = await transactTry(work);
      if ('value' in outcome) return outcome.value;
      const { failure } = outcome;
      if (failure instanceof CommitUnknown || !isTransient(failure) || next > tries) throw failure;
      log?.debug({ err: failure, next }, 'transaction is tried again');
      await pauseBefore(next, failure);
    }
  };

  return {
    transact: (work: (tx: Transaction) => Promise<never>) => transact(work),
    receive: (consumer, eventId, effect) =>
      transact(async (tx) => {
        if (!(await tx.enterInbox(consumer, eventId))) return false;
        await effect(tx);
        return true;
      }),
  };
};
