import { defineRoute } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { Deps } from '../context.ts';
import { recordSecurityEvents } from '../modules/audit/use-cases/record-security-events.ts';
import { jsonAnswer, readJson } from './json.ts';

const report = z.object({
  events: z
    .array(
      z.object({
        reason: z.string().regex(/^[A-Z_]{1,32}$/),
        clientAddress: z.string().max(100),
        userId: z.string().max(40).optional(),
        count: z.number().int().min(1),
      }),
    )
    .max(100),
});

/** Takes what the gateway saw of suspicious tokens; answers which of it is written down now. */
export const securityEvents = defineRoute<Deps>({
  method: 'POST',
  path: '/security-events',
  async handle(context, request) {
    if (context.actor.kind !== 'service') return jsonAnswer(403, { error: 'FORBIDDEN' });
    const told = report.safeParse(readJson(request.body));
    if (!told.success) return jsonAnswer(400, { error: 'BAD_USER_INPUT' });
    const recorded = await recordSecurityEvents(context, told.data.events);
    return jsonAnswer(200, { recorded });
  },
});
