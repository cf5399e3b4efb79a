interface Plan {
  isAvailable: boolean;
  specification: { memoryMiB: number };
}

/** A few plans that show the range: the cheapest one of each memory size, in the order given. */
export function teaserPlans<T extends Plan>(plans: readonly T[], count: number): T[] {
  const sizes = new Set<number>();
  const chosen: T[] = [];
  for (const plan of plans) {
    const { memoryMiB } = plan.specification;
    if (!plan.isAvailable || sizes.has(memoryMiB)) continue;
    sizes.add(memoryMiB);
    chosen.push(plan);
  }
  return chosen.slice(0, count);
}
