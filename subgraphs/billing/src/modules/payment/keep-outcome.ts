import type { Transaction } from '@webrana/orm-kit';
import { CallbackEntity } from './callback.entity.ts';
import type { ConfirmOutcome } from './use-cases/confirm-payment.ts';

/** What a callback did; UNREADABLE when nobody could tell what it is about. */
export type CallbackOutcome = ConfirmOutcome | 'UNREADABLE';

/** It matched nothing, it found nothing to do, it had an effect: a later one never replaces a stronger. */
const strength: Readonly<Record<CallbackOutcome, 0 | 1 | 2>> = {
  UNREADABLE: 0,
  UNKNOWN: 0,
  STILL_OPEN: 1,
  NOTHING_NEW: 1,
  CLOSED: 2,
  IN_REVIEW: 2,
  CREDITED_WALLET: 2,
  CREDITED_INVOICE: 2,
};

const outcomes = Object.keys(strength) as CallbackOutcome[];

/** What staff must see to: it is about no payment we know. */
export const unmatchedOutcomes = outcomes.filter((outcome) => strength[outcome] === 0);

/** Writes down what a callback did now, unless it is known to have done as much or more before. */
export const keepOutcome = async (
  { em }: Pick<Transaction, 'em'>,
  id: string,
  outcome: CallbackOutcome,
  processedAt: Date,
): Promise<void> => {
  const weaker = outcomes.filter((each) => strength[each] < strength[outcome]);
  await em.nativeUpdate(
    CallbackEntity,
    { id, $or: [{ outcome: null }, { outcome: { $in: weaker } }] },
    { outcome, processedAt },
  );
};
