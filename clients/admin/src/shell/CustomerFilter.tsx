import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { graphql } from '../__generated__';
import { useCustomerFilterQuery } from '../__generated__/hooks';
import { useCustomerFilterTexts } from './customer-filter.texts';
import { useFilters } from './useFilters';

graphql(`
  query CustomerFilter($id: ID!) {
    user(id: $id) {
      id
      name
    }
  }
`);

/** Says whose rows a list is narrowed to, and takes that back; nothing where it is everybody's. */
export function CustomerFilter({ name = 'customer' }: { name?: string }) {
  const texts = useCustomerFilterTexts();
  const { get, set } = useFilters();
  const id = get(name);
  const { data } = useCustomerFilterQuery({ variables: { id }, skip: !id });
  if (!id) return null;
  const whose = data?.user?.name ?? id;
  return (
    <Button
      variant="light"
      rightSection={<IconX size={16} aria-hidden />}
      aria-label={texts('clear', { name: whose })}
      onClick={() => set(name, null)}
      data-testid={`clear-${name}`}
    >
      {texts('only', { name: whose })}
    </Button>
  );
}
