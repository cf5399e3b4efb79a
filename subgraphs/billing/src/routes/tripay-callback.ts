import { defineRoute, type Mode } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { receiveCallback } from '../modules/payment/use-cases/receive-callback.ts';

const answer = (status: number) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ success: status === 200 }),
});

/** Far above any callback; what is larger is not one. */
const maximumBytes = 65_536;

/**
 * Tripay's callback. 200 for whatever is authentic, duplicates included; 500 when Tripay itself does
 * not confirm it now, so that it calls again; 401 for a wrong signature, which changes nothing. The
 * path decides whose: the key of the one mode signs nothing for the other.
 */
const callbackRoute = (mode: Mode, path: string) =>
  defineRoute<Deps>({
    method: 'POST',
    path,
    async handle(context, { body, headers }) {
      const { deps, log, request } = context;
      const signature = headers['x-callback-signature'] ?? '';
      const desk = deps.desks[mode];
      if (body.length > maximumBytes || !desk?.gateway.isAuthentic(body, signature)) {
        deps.report.callbackRefused();
        log.warn(
          { security: 'forged-callback', clientAddress: request.clientAddress, bytes: body.length },
          'a callback with a wrong signature was refused',
        );
        return answer(401);
      }
      try {
        await receiveCallback(context, mode, body);
        return answer(200);
      } catch (err) {
        log.warn({ err }, 'a callback could not be confirmed yet');
        return answer(500);
      }
    },
  });

/** Callbacks about live payments. */
export const tripayCallback = callbackRoute('LIVE', '/webhooks/tripay');
/** Callbacks about payments of test mode. */
export const tripayTestCallback = callbackRoute('TEST', '/webhooks/tripay/test');
