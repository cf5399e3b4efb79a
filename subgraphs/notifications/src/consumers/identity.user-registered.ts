import { UserRegistered } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { notify } from '../modules/notice/use-cases/notify.ts';

/** Welcomes a new user. */
export const userRegistered = defineConsumer<Deps, typeof UserRegistered>(
  UserRegistered,
  (context, data, { occurredAt }) =>
    notify(context, {
      kind: 'WELCOME',
      userId: data.userId,
      subject: data.userId,
      facts: {},
      link: '/dashboard',
      occurredAt,
    }),
);
