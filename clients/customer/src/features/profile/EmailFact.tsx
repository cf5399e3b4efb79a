import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useProfileTexts } from './texts';

const EmailFactUser = graphql(`
  fragment EmailFactUser on User {
    id
    email
    isEmailVerified
  }
`);

/** The address used to sign in, and whether it is confirmed. */
export function EmailFact({ user: masked }: { user: FragmentType<typeof EmailFactUser> }) {
  const texts = useProfileTexts();
  const { email, isEmailVerified } = unmask(EmailFactUser, masked);
  return (
    <div>
      <Text size="sm" c="dimmed">
        {texts('email')}
      </Text>
      <Group gap="sm">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {email}
        </Text>
        <Badge
          variant="light"
          color={isEmailVerified ? 'teal' : 'yellow'}
          tt="none"
          radius="sm"
          data-testid="email-state"
          data-verified={isEmailVerified}
        >
          {texts(isEmailVerified ? 'verified' : 'unverified')}
        </Badge>
        <Anchor component={Link} to="/security#email" size="sm">
          {texts('changeEmail')}
        </Anchor>
      </Group>
    </div>
  );
}
