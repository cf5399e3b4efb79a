import { Box, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Labelled facts in a grid, as a description list. */
export function Facts({
  items,
  columns = 2,
}: {
  items: ReadonlyArray<{ label: string; value: ReactNode; testId?: string }>;
  columns?: number;
}) {
  return (
    <SimpleGrid component="dl" cols={{ base: 1, xs: columns }} spacing="md" m={0}>
      {items.map(({ label, value, testId }) => (
        <Box key={label} style={{ minWidth: 0 }}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} fw={550} data-testid={testId}>
            {value}
          </Text>
        </Box>
      ))}
    </SimpleGrid>
  );
}
