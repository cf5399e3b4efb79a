import type { GatewayPayment } from '../../port.ts';
import type { PaymentEntity } from './payment.entity.ts';

/** How the money that came is not the money that was expected. */
export type ReviewProblem = 'OTHER_THAN_ASKED' | 'OTHER_THAN_ANNOUNCED';

/** A difference staff decide about; whole rupiah. */
export type Mismatch = {
  readonly problem: ReviewProblem;
  readonly expected: number;
  readonly collected: number;
};

/** How what the gateway collected differs from what was asked for or announced, if it does. */
export const mismatchOf = (
  payment: Pick<PaymentEntity, 'amount' | 'gatewayReference' | 'expectedAmount'>,
  told: Pick<GatewayPayment, 'amount' | 'feeCustomer' | 'reference'>,
): Mismatch | undefined => {
  const collected = told.amount - told.feeCustomer;
  if (collected !== payment.amount)
    return { problem: 'OTHER_THAN_ASKED', expected: payment.amount, collected };
  const announced = payment.gatewayReference === told.reference ? payment.expectedAmount : null;
  if (announced != null && told.amount !== announced)
    return { problem: 'OTHER_THAN_ANNOUNCED', expected: announced, collected: told.amount };
  return undefined;
};

/** The same in a sentence for the log and for staff. */
export const mismatchText = ({ problem, expected, collected }: Mismatch): string =>
  problem === 'OTHER_THAN_ASKED'
    ? `Asked for ${expected}, the gateway collected ${collected}.`
    : `The gateway announced ${expected} and collected ${collected}.`;
