import { formatRupiah, idr } from '@webrana/money';
import { DomainError } from '@webrana/subgraph-kit';
import type { WalletRoom } from './wallet-room.ts';

/** The amount is outside what one top-up may be; whole rupiah. */
export class TopUpAmountError extends DomainError {
  readonly typename = 'TopUpAmountError';
  readonly code = 'BAD_USER_INPUT';
  constructor({ minimum, maximum }: { minimum: number; maximum: number }) {
    super('This amount is too small or too large for one top-up.', {
      path: ['input', 'amount'],
      facts: { minimum: idr(minimum), maximum: idr(maximum) },
    });
  }
}

/** With what is open already the wallet would hold more than it may; `available` is still possible. */
export class MaximumBalanceError extends DomainError {
  readonly typename = 'MaximumBalanceError';
  readonly code = 'FAILED_PRECONDITION';
  constructor({ balance, awaited, maximumBalance, available }: WalletRoom) {
    const wait = awaited > 0 ? ' Top-ups that are open count too, until they end.' : '';
    super(
      `The wallet would hold more than it may: ${formatRupiah(available)} is still possible.${wait}`,
      {
        path: ['input', 'amount'],
        facts: {
          balance: idr(balance),
          awaited: idr(awaited),
          maximumBalance: idr(maximumBalance),
          available: idr(available),
        },
      },
    );
  }
}
