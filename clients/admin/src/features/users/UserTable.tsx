import { Anchor, Badge } from '@mantine/core';
import { type Column, DataTable, DateTime, useTerms } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { UserTableUserFragment } from '../../__generated__/graphql';
import { Tag } from '../../shell/Tag';
import { useUsersTexts } from './texts';

const UserTableUser = graphql(`
  fragment UserTableUser on User {
    id
    name
    email
    role
    createdAt
    suspension {
      suspendedAt
    }
  }
`);

/** Accounts, one row each; the name leads to the whole person. */
export function UserTable({ users }: { users: ReadonlyArray<FragmentType<typeof UserTableUser>> }) {
  const texts = useUsersTexts();
  const terms = useTerms();
  const columns: Column<UserTableUserFragment>[] = [
    {
      label: texts('name'),
      cell: ({ id, name }) => (
        <Anchor size="sm" component={Link} to={`/users/${id}`} fw={600} data-testid="user-link">
          {name}
        </Anchor>
      ),
    },
    { label: texts('email'), cell: ({ email }) => email },
    {
      label: texts('role'),
      cell: ({ role }) => (
        <Badge
          variant="light"
          tt="none"
          radius="sm"
          color={role === 'CUSTOMER' ? 'gray' : 'indigo'}
        >
          {terms.maybe(`role.${role}`, role)}
        </Badge>
      ),
    },
    {
      label: texts('state'),
      cell: ({ suspension }) =>
        suspension ? (
          <Tag tone="bad" status="SUSPENDED" label={texts('suspended')} />
        ) : (
          <Tag tone="good" status="GOOD" label={texts('good')} />
        ),
    },
    { label: texts('since'), cell: ({ createdAt }) => <DateTime value={createdAt} as="day" /> },
  ];
  return (
    <DataTable
      label={texts('title')}
      rows={unmask(UserTableUser, users)}
      columns={columns}
      rowTestId="user-row"
    />
  );
}
