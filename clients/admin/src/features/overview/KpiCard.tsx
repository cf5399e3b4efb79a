import { Card, Group, Text, ThemeIcon } from '@mantine/core';
import type { ComponentType } from 'react';
import { Link } from 'react-router';

/** One number worth knowing, which leads to what it counts. */
export function KpiCard({
  name,
  icon: Icon,
  label,
  value,
  note,
  to,
  isUrgent = false,
}: {
  name: string;
  icon: ComponentType<{
    size?: number | string;
    stroke?: number | string;
    'aria-hidden'?: boolean;
  }>;
  label: string;
  value: string;
  note?: string;
  to: string;
  /** Whether anything above zero waits for a person. */
  isUrgent?: boolean;
}) {
  const waits = isUrgent && /^[1-9]/.test(value);
  return (
    <Card
      component={Link}
      to={to}
      c="inherit"
      td="none"
      data-testid={`kpi-${name}`}
      data-value={value}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Text size="sm" c="dimmed" fw={550}>
            {label}
          </Text>
          <Text fz={28} fw={680} mt={4} className="wb-number">
            {value}
          </Text>
          {note && (
            <Text size="sm" c="dimmed">
              {note}
            </Text>
          )}
        </div>
        <ThemeIcon size={42} radius="md" variant="light" color={waits ? 'yellow' : 'gray'}>
          <Icon size={22} stroke={1.7} aria-hidden />
        </ThemeIcon>
      </Group>
    </Card>
  );
}
