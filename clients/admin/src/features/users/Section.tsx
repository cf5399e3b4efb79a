import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** One part of a person's page: a heading, the way to all of it, and rows. */
export function Section({
  title,
  link,
  empty,
  isEmpty,
  testId,
  children,
}: {
  title: string;
  link?: { to: string; label: string };
  empty: string;
  isEmpty: boolean;
  testId?: string;
  children: ReactNode;
}) {
  return (
    <Card component="section" aria-label={title} data-testid={testId}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">
          {title}
        </Title>
        {link && (
          <Anchor component={Link} to={link.to} size="sm" aria-label={`${link.label}: ${title}`}>
            {link.label}
          </Anchor>
        )}
      </Group>
      {isEmpty ? <Text c="dimmed">{empty}</Text> : <Stack gap="xs">{children}</Stack>}
    </Card>
  );
}

/** A row of a part: what, when or who, and a value at the end. */
export function SectionRow({
  title,
  note,
  end,
}: {
  title: ReactNode;
  note: ReactNode;
  end?: ReactNode;
}) {
  return (
    <Group justify="space-between" gap="xs" data-testid="section-row">
      <div style={{ flex: '1 1 10rem', minWidth: 0 }}>
        <Text component="div" fw={550} style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Text>
        <Text component="div" size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {note}
        </Text>
      </div>
      <Text component="div" ta="right" style={{ flexShrink: 0 }}>
        {end}
      </Text>
    </Group>
  );
}
