/** The steps of preparing an instance, in the order they are reached. */
const preparationKinds = ['QUEUED', 'CREATED', 'ADDRESS_ASSIGNED', 'BOOTING', 'READY'] as const;

type StepKind = 'PLACED' | 'PAID' | (typeof preparationKinds)[number] | 'FAILED';

/** One step and how far it is. */
export interface Step {
  kind: StepKind;
  state: 'done' | 'current' | 'waiting' | 'failed';
  at: string | null;
}

interface Reached {
  kind: string;
  reachedAt: string;
}

/** The steps of an order's beginning: placed, then paid. */
export function orderSteps(order: {
  placedAt: string;
  paidAt: string | null | undefined;
  isOpen: boolean;
}): Step[] {
  return [
    { kind: 'PLACED', state: 'done', at: order.placedAt },
    order.paidAt
      ? { kind: 'PAID', state: 'done', at: order.paidAt }
      : { kind: 'PAID', state: order.isOpen ? 'current' : 'waiting', at: null },
  ];
}

/** The steps of an instance; a later step that was reached completes those before it. */
export function preparationSteps(reached: ReadonlyArray<Reached>, isPaid: boolean): Step[] {
  const at = new Map(reached.map(({ kind, reachedAt }) => [kind, reachedAt]));
  const failedAt = at.get('FAILED');
  const furthest = preparationKinds.findLastIndex((kind) => at.has(kind));
  const steps = preparationKinds.map((kind, index): Step => {
    if (index <= furthest) return { kind, state: 'done', at: at.get(kind) ?? null };
    const isNext = index === furthest + 1 && isPaid && !failedAt;
    return { kind, state: isNext ? 'current' : 'waiting', at: null };
  });
  if (!failedAt) return steps;
  const done = steps.filter(({ state }) => state === 'done');
  return [...done, { kind: 'FAILED', state: 'failed', at: failedAt }];
}
