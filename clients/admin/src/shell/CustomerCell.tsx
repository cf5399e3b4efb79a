import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../__generated__';

const CustomerCellUser = graphql(`
  fragment CustomerCellUser on User {
    id
    name
    email
  }
`);

/** A person in a table, with the way to everything about them. */
export function CustomerCell({
  user: masked,
}: {
  user: FragmentType<typeof CustomerCellUser> | null | undefined;
}) {
  const user = unmask(CustomerCellUser, masked);
  if (!user) return '–';
  return (
    <>
      <Anchor component={Link} to={`/users/${user.id}`} size="sm">
        {user.name}
      </Anchor>
      <Text size="xs" c="dimmed">
        {user.email}
      </Text>
    </>
  );
}
