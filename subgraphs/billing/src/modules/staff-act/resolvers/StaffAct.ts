import type { StaffActResolvers } from '../../../__generated__/resolvers.ts';

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

export const StaffAct: StaffActResolvers = {
  staff: ({ staffId }) => ({ id: staffId }),
  customer: ({ customerId }) => (customerId ? { id: customerId } : null),
  // Sorted, because databases keep the keys of JSON in orders of their own.
  facts: ({ facts }) =>
    Object.entries(facts)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => ({ name, value: textOf(value) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
};
