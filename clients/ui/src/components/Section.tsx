import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

/** A part of a page on its own card: what it is about, its state, and what can be done. */
export function Section({
  title,
  hint,
  aside,
  id,
  children,
}: {
  title: string;
  hint?: string;
  aside?: ReactNode;
  /** The name by which an address leads here. */
  id?: string;
  children?: ReactNode;
}) {
  const titleId = useId();
  return (
    <Card
      component="section"
      id={id}
      aria-labelledby={titleId}
      style={{ scrollMarginTop: 76, overflow: 'visible' }}
    >
      <Stack>
        <Group justify="space-between" align="flex-start" gap="sm">
          <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
            <Title order={2} size="h3" id={titleId}>
              {title}
            </Title>
            {hint && (
              <Text size="sm" c="dimmed" mt={2}>
                {hint}
              </Text>
            )}
          </div>
          {aside}
        </Group>
        {children}
      </Stack>
    </Card>
  );
}
