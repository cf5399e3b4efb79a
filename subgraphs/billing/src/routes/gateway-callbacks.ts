import { defineRoute, type Mode } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { callbackPath } from '../gateways/desk.ts';
import { gateways } from '../gateways/registry.ts';
import { receiveCallback } from '../modules/payment/use-cases/receive-callback.ts';
import type { GatewayDefinition } from '../port.ts';

/** Far above any callback; what is larger is not one. */
const maximumBytes = 65_536;

/**
 * Where a gateway's callbacks of a mode arrive. TAKEN for whatever is authentic, duplicates included;
 * LATER when the gateway itself does not confirm it now; FORGED for what is not from it, which changes
 * nothing. The path decides whose: the key of one mode or gateway signs nothing for another.
 */
const callbackRoute = ({ name, answer }: GatewayDefinition, mode: Mode) =>
  defineRoute<Deps>({
    method: 'POST',
    path: callbackPath(name, mode),
    async handle(context, { body, headers }) {
      const { deps, log, request } = context;
      const desk = deps.desks[mode].find((each) => each.name === name);
      const reading =
        desk && body.length <= maximumBytes
          ? desk.gateway.readCallback({ body, headers })
          : ({ kind: 'FORGED' } as const);
      if (reading.kind === 'FORGED') {
        deps.report.callbackRefused();
        log.warn(
          {
            security: 'forged-callback',
            gateway: name,
            clientAddress: request.clientAddress,
            bytes: body.length,
          },
          'a callback with a wrong signature was refused',
        );
        return answer('FORGED');
      }
      try {
        await receiveCallback(context, { gateway: name, mode, body, reading });
        return answer('TAKEN');
      } catch (err) {
        log.warn({ err, gateway: name }, 'a callback could not be confirmed yet');
        return answer('LATER');
      }
    },
  });

/** The doors of every gateway in both modes; `definitions` stand in for the registry in tests. */
export const callbackRoutes = (definitions: readonly GatewayDefinition[] = gateways) =>
  definitions.flatMap((definition) => [
    callbackRoute(definition, 'LIVE'),
    callbackRoute(definition, 'TEST'),
  ]);
