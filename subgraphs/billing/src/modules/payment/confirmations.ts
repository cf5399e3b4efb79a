import type { Deps, UseCase } from '../../context.ts';
import {
  type ConfirmOutcome,
  type ConfirmSource,
  confirmPayment,
} from './use-cases/confirm-payment.ts';

type Slot = { current: Promise<ConfirmOutcome>; next: Promise<ConfirmOutcome> | undefined };
export type Confirmations = Map<string, Slot>;

const start = (
  slots: Confirmations,
  reference: string,
  work: () => Promise<ConfirmOutcome>,
): Promise<ConfirmOutcome> => {
  const slot: Slot = { current: work(), next: undefined };
  slots.set(reference, slot);
  const end = () => {
    if (slots.get(reference) === slot && !slot.next) slots.delete(reference);
  };
  slot.current.then(end, end);
  return slot.current;
};

/**
 * Confirms a payment, at most once at a time for a reference in this process. Who comes while one
 * runs shares the next run, not the present one, which may have asked before the news.
 */
export const confirmTogether = (
  context: UseCase,
  reference: string,
  source: ConfirmSource,
): Promise<ConfirmOutcome> => {
  const slots: Deps['confirming'] = context.deps.confirming;
  const work = () => confirmPayment(context, reference, source);
  const running = slots.get(reference);
  if (!running) return start(slots, reference, work);
  const go = () => start(slots, reference, work);
  running.next ??= running.current.then(go, go);
  return running.next;
};
