import { Group, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { PageHeader, useTerms } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { UserRole, UsersFilter } from '../../__generated__/graphql';
import { useUserListQuery } from '../../__generated__/hooks';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { useUsersTexts } from './texts';
import { UserTable } from './UserTable';

graphql(`
  query UserList($after: String, $filter: UsersFilter) {
    users(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...UserTableUser
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const roles: UserRole[] = ['CUSTOMER', 'RESELLER', 'SUPPORT', 'FINANCE', 'ADMIN'];

/** Every account of the platform; search and filters live in the address. */
export default function UserListPage() {
  const texts = useUsersTexts();
  const terms = useTerms();
  const { get, oneOf, set } = useFilters();
  const [typed, setTyped] = useState(get('q'));
  const search = useDebouncedCallback((value: string) => set('q', value.trim() || null), 300);
  const role = oneOf('role', roles);
  const state = oneOf('state', ['good', 'suspended'] as const);
  const q = get('q');
  const filter: UsersFilter = {
    ...(q.length >= 2 && { search: q }),
    ...(role && { role }),
    ...(state && { isSuspended: state === 'suspended' }),
  };
  const isFiltered = Object.keys(filter).length > 0;
  const { data, ...query } = useUserListQuery({
    variables: { filter: isFiltered ? filter : undefined },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.users;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      <Group mb="md" gap="sm">
        <TextInput
          aria-label={texts('search')}
          placeholder={texts('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          type="search"
          size="sm"
          w={{ base: '100%', sm: 320 }}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
          data-testid="user-search"
        />
        <FilterSelect
          label={texts('role')}
          all={texts('allRoles')}
          value={role}
          onChange={(value) => set('role', value)}
          options={roles.map((value) => ({ value, label: terms.maybe(`role.${value}`, value) }))}
          testId="role-filter"
        />
        <FilterSelect
          label={texts('state')}
          all={texts('allStates')}
          value={state}
          onChange={(value) => set('state', value)}
          options={[
            { value: 'good', label: texts('good') },
            { value: 'suspended', label: texts('suspended') },
          ]}
          testId="state-filter"
        />
      </Group>
      <ListBody
        list={list}
        {...query}
        empty={{
          icon: IconUsers,
          title: texts(isFiltered ? 'emptyFiltered' : 'empty'),
          hint: isFiltered ? texts('emptyFilteredHint') : undefined,
        }}
      >
        <UserTable users={list?.edges.map(({ node }) => node) ?? []} />
      </ListBody>
    </>
  );
}
