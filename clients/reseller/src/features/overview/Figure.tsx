import { Card, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** One figure of the account, with what to do about it. */
export function Figure({
  label,
  value,
  testId,
  children,
}: {
  label: string;
  value: ReactNode;
  testId?: string;
  children?: ReactNode;
}) {
  return (
    <Card padding="lg">
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fz={26} fw={740} lts="-0.02em" mt={4} component="div" data-testid={testId}>
        {value}
      </Text>
      {children}
    </Card>
  );
}
