import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { UseCase } from '../../../context.ts';
import type { GatewayPayment } from '../../../port.ts';
import { insertPayment } from '../new-payment.ts';
import { PaymentEntity } from '../payment.entity.ts';

/** Gives a second reference of the same payment a row of its own, so that it is credited once too. */
export const adoptTwin = async (
  context: UseCase,
  original: PaymentEntity,
  told: GatewayPayment,
): Promise<PaymentEntity> => {
  const now = context.clock.now();
  const { reference } = told;
  try {
    await context.transact((tx) =>
      insertPayment(context, tx, {
        purpose: original.purpose,
        invoiceId: original.invoiceId ?? null,
        orderId: original.orderId ?? null,
        customerId: original.customerId,
        projectId: original.projectId ?? null,
        method: 'CHANNEL',
        gateway: original.gateway ?? null,
        channelCode: original.channelCode ?? null,
        channelName: original.channelName ?? null,
        amount: original.amount,
        feeCustomer: told.feeCustomer,
        gatewayFee: told.feeMerchant,
        total: told.amount,
        merchantRef: `${original.merchantRef}+${reference}`,
        gatewayReference: reference,
        status: 'PENDING',
        instructions: told.instructions,
        requestedAt: original.requestedAt,
        expiresAt: told.expiresAt,
        nextPollAt: now,
      }),
    );
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
  }
  return context.em.findOneOrFail(
    PaymentEntity,
    { gateway: original.gateway ?? null, gatewayReference: reference },
    { disableIdentityMap: true },
  );
};
