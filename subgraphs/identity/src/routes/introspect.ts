import { defineRoute } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { Deps } from '../context.ts';
import { findLiveSessions } from '../modules/session/session.repository.ts';
import { jsonAnswer, readJson } from './json.ts';

const question = z.object({ sessionIds: z.array(z.string().min(1).max(100)).max(500) });

/** Which of up to 500 sessions are alive; asked by the gateway for every open socket. */
export const introspect = defineRoute<Deps>({
  method: 'POST',
  path: '/sessions/introspect',
  async handle({ actor, em, clock }, request) {
    if (actor.kind !== 'service') return jsonAnswer(403, { error: 'FORBIDDEN' });
    const asked = question.safeParse(readJson(request.body));
    if (!asked.success) return jsonAnswer(400, { error: 'BAD_USER_INPUT' });
    const live = await findLiveSessions(em, [...new Set(asked.data.sessionIds)], clock.now());
    return jsonAnswer(200, { active: live.map(({ id }) => id) });
  },
});
