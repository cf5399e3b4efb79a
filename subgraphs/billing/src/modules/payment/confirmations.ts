import type { Deps, UseCase } from '../../context.ts';
import {
  type ConfirmOutcome,
  type ConfirmSource,
  confirmPayment,
  type GatewayReference,
} from './use-cases/confirm-payment.ts';

type Slot = { current: Promise<ConfirmOutcome>; next: Promise<ConfirmOutcome> | undefined };
export type Confirmations = Map<string, Slot>;

const start = (
  slots: Confirmations,
  key: string,
  work: () => Promise<ConfirmOutcome>,
): Promise<ConfirmOutcome> => {
  const slot: Slot = { current: work(), next: undefined };
  slots.set(key, slot);
  const end = () => {
    if (slots.get(key) === slot && !slot.next) slots.delete(key);
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
  of: GatewayReference,
  source: ConfirmSource,
): Promise<ConfirmOutcome> => {
  const slots: Deps['confirming'] = context.deps.confirming;
  const work = () => confirmPayment(context, of, source);
  const key = `${of.gateway} ${of.mode} ${of.reference}`;
  const running = slots.get(key);
  if (!running) return start(slots, key, work);
  const go = () => start(slots, key, work);
  running.next ??= running.current.then(go, go);
  return running.next;
};
