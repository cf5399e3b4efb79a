import { DomainError } from '@webrana/subgraph-kit';
import type { PaymentStatus } from '../payment/payment.states.ts';

/** Somebody decided the transfer before, or its time is over. */
export class TransferDecidedError extends DomainError {
  readonly typename = 'TransferDecidedError';
  readonly code = 'FAILED_PRECONDITION';
  constructor(status: PaymentStatus) {
    super('This transfer was decided already, or its time is over.', {
      path: ['input', 'paymentId'],
      facts: { status },
    });
  }
}

export type ProofProblem = 'UNREADABLE' | 'TYPE' | 'SIZE';

/** The file is no proof we take. */
export class ProofNotAcceptedError extends DomainError {
  readonly typename = 'ProofNotAcceptedError';
  readonly code = 'BAD_USER_INPUT';
  constructor(reason: ProofProblem) {
    super('This file cannot be taken. Send a PNG, JPEG, WebP or PDF of at most 135 KiB.', {
      path: ['input', 'contentBase64'],
      facts: { reason },
    });
  }
}
