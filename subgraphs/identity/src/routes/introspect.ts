import { defineRoute, type RawResponse } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { Deps } from '../context.ts';
import { findLiveSessions } from '../modules/session/session.repository.ts';

const question = z.object({ sessionIds: z.array(z.string().min(1).max(100)).max(500) });

const json = (status: number, body: object): RawResponse => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

const read = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
};

/** Which of up to 500 sessions are alive; asked by the gateway for every open socket. */
export const introspect = defineRoute<Deps>({
  method: 'POST',
  path: '/sessions/introspect',
  async handle({ actor, em, clock }, request) {
    if (actor.kind !== 'service') return json(403, { error: 'FORBIDDEN' });
    const asked = question.safeParse(read(request.body));
    if (!asked.success) return json(400, { error: 'BAD_USER_INPUT' });
    const live = await findLiveSessions(em, [...new Set(asked.data.sessionIds)], clock.now());
    return json(200, { active: live.map(({ id }) => id) });
  },
});
