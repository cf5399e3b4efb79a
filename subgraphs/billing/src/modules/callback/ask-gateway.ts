import type { UseCase } from '../../context.ts';
import { deskOf } from '../../gateways/desk.ts';
import { type GatewayPayment, GatewayUnavailable } from '../../port.ts';
import type { PaymentEntity } from '../payment/payment.entity.ts';
import { PaymentGatewaySilentError, ReviewClosedError } from './callback.errors.ts';

/** Work that asks the gateway for staff: its silence is told as `PaymentGatewaySilentError`. */
export const orSilent = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw error instanceof GatewayUnavailable ? new PaymentGatewaySilentError(error) : error;
  }
};

/**
 * What the gateway itself says now about a payment in review; only that is decided by, never what somebody
 * types. Throws `PaymentGatewaySilentError`, and `ReviewClosedError` unless it says `status`.
 */
export const askGateway = async (
  { deps }: UseCase,
  payment: PaymentEntity,
  status: 'PAID' | 'REFUND',
): Promise<GatewayPayment> => {
  const { gatewayReference: reference } = payment;
  const told = reference
    ? await orSilent(deskOf(deps, payment).gateway.detail(reference))
    : undefined;
  if (told?.status !== status || told.reference !== reference)
    throw new ReviewClosedError(payment.status);
  return told;
};
