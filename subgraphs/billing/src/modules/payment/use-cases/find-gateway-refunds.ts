import type { Mode } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { GatewayDesk } from '../../../gateways/desk.ts';
import { confirmTogether } from '../confirmations.ts';
import { PaymentEntity } from '../payment.entity.ts';

const look = async (context: UseCase, mode: Mode, desk: GatewayDesk): Promise<void> => {
  const references = await desk.gateway.refunded();
  if (references.length === 0) return;
  const of = { gateway: desk.name, gatewayReference: { $in: references }, gatewayRefundedAt: null };
  const unnoted = await context.em.find(PaymentEntity, of, { disableIdentityMap: true });
  for (const { gatewayReference } of unnoted) {
    const reference = gatewayReference as string;
    await confirmTogether(context, { gateway: desk.name, mode, reference }, 'poll');
  }
};

/**
 * Asks every gateway what it gave back lately, and notes what no callback has told: nobody polls a payment
 * that is paid. A silent gateway is asked again in the next run.
 */
export const findGatewayRefunds = async (context: UseCase): Promise<void> => {
  for (const mode of ['LIVE', 'TEST'] as const)
    for (const desk of context.deps.desks[mode])
      try {
        await look(context, mode, desk);
      } catch (err) {
        context.log.warn({ err, gateway: desk.name, mode }, 'refunds of a gateway cannot be read');
      }
};
