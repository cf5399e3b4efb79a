import { defineRoute } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { Deps } from '../context.ts';
import { authenticateKeys } from '../modules/api-key/use-cases/authenticate-keys.ts';
import { jsonAnswer, readJson } from './json.ts';

const question = z.object({
  keys: z
    .array(z.object({ hash: z.string().length(43), address: z.string().max(64).optional() }))
    .max(500),
});

/** What up to 500 API keys may do, by the hash of their secret; asked by the gateway. */
export const authenticateKeysRoute = defineRoute<Deps>({
  method: 'POST',
  path: '/api-keys/authenticate',
  async handle(context, request) {
    if (context.actor.kind !== 'service') return jsonAnswer(403, { error: 'FORBIDDEN' });
    const asked = question.safeParse(readJson(request.body));
    if (!asked.success) return jsonAnswer(400, { error: 'BAD_USER_INPUT' });
    const verdicts = await authenticateKeys(context, asked.data.keys);
    return jsonAnswer(200, { keys: Object.fromEntries(verdicts) });
  },
});
