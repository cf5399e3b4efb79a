import { Anchor, Group, Stack, Text } from '@mantine/core';
import { DateTime, daysUntil } from '@webrana/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useOverviewTexts } from './texts';

/** What ends soon, each with its day; red on the last two. */
export function EndingList({
  rows,
  to,
}: {
  rows: ReadonlyArray<{ id: string; name: ReactNode; end: string }>;
  to: string;
}) {
  const texts = useOverviewTexts();
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {rows.map(({ id, name, end }) => (
        <Group component="li" key={id} justify="space-between" gap="sm" data-testid="ending">
          <Anchor component={Link} to={to} fw={550}>
            {name}
          </Anchor>
          <Text
            size="sm"
            fw={daysUntil(end) <= 1 ? 600 : undefined}
            c={daysUntil(end) <= 1 ? 'red' : 'dimmed'}
          >
            {texts('until')} <DateTime value={end} as="day" />
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
