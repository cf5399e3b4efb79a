import { Alert, Badge, Card, Group, Stack, Text } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { DateTime, Facts, useTerms } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { Tag } from '../../shell/Tag';
import { useUsersTexts } from './texts';

const UserProfileUser = graphql(`
  fragment UserProfileUser on User {
    id
    role
    locale
    timeZone
    createdAt
    isEmailVerified
    isMfaEnabled
    phone
    company
    address
    npwp
    nik
    suspension {
      suspendedAt
      reason
    }
  }
`);

/** Who the person is and how the account stands. */
export function UserProfile({ user: masked }: { user: FragmentType<typeof UserProfileUser> }) {
  const texts = useUsersTexts();
  const terms = useTerms();
  const user = unmask(UserProfileUser, masked);
  const { suspension } = user;
  return (
    <Card component="section" aria-label={texts('profile')}>
      <Stack gap="lg">
        {suspension && (
          <Alert
            color="red"
            variant="light"
            icon={<IconBan aria-hidden />}
            title={texts('suspendedBox')}
            data-testid="suspension"
          >
            <Text size="sm">{suspension.reason}</Text>
            <Text size="sm" c="dimmed">
              {texts('suspendedSince')} <DateTime value={suspension.suspendedAt} />
            </Text>
          </Alert>
        )}
        <Group gap="xs">
          <Badge variant="light" tt="none" radius="sm" data-testid="user-role">
            {terms.maybe(`role.${user.role}`, user.role)}
          </Badge>
          <Tag
            tone={user.isEmailVerified ? 'good' : 'waiting'}
            status={user.isEmailVerified ? 'VERIFIED' : 'UNVERIFIED'}
            label={texts(user.isEmailVerified ? 'verified' : 'unverified')}
          />
          <Tag
            tone={user.isMfaEnabled ? 'good' : 'quiet'}
            status={user.isMfaEnabled ? 'MFA' : 'NO_MFA'}
            label={texts(user.isMfaEnabled ? 'mfaOn' : 'mfaOff')}
          />
        </Group>
        <Facts
          columns={3}
          items={[
            { label: texts('since'), value: <DateTime value={user.createdAt} /> },
            { label: texts('phone'), value: user.phone ?? '–' },
            { label: texts('company'), value: user.company ?? '–' },
            { label: texts('npwp'), value: user.npwp ?? '–' },
            { label: texts('nik'), value: user.nik ?? '–' },
            {
              label: texts('address'),
              value: <span style={{ whiteSpace: 'pre-line' }}>{user.address ?? '–'}</span>,
            },
            {
              label: texts('language'),
              value: texts.maybe(`locale.${user.locale}`, user.locale),
            },
            {
              label: texts('timeZone'),
              value: texts.maybe(`zone.${user.timeZone}`, user.timeZone),
            },
            {
              label: 'ID',
              value: (
                <span className="wb-number" style={{ overflowWrap: 'anywhere' }}>
                  {user.id}
                </span>
              ),
            },
          ]}
        />
      </Stack>
    </Card>
  );
}
