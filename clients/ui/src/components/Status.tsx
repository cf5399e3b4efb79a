import { Badge, Box, Group, Text } from '@mantine/core';
import { useTerms } from '../texts/terms';
import { type Tone, toneColor, toneOf } from './tones';

/** A coloured dot that pulses while something is happening. */
export function StatusDot({ tone, size = 10 }: { tone: Tone; size?: number }) {
  const isMoving = tone === 'busy' || tone === 'waiting';
  return (
    <Box
      aria-hidden
      className={isMoving ? 'wb-pulse' : undefined}
      w={size}
      h={size}
      c={`${toneColor[tone]}.5`}
      style={{ borderRadius: '50%', background: 'currentColor', flexShrink: 0 }}
    />
  );
}

type StatusKind =
  | 'orderStatus'
  | 'instanceStatus'
  | 'serverState'
  | 'invoiceStatus'
  | 'paymentStatus';

/** A status in words behind its dot; live ones are announced when they change. */
export function StatusText({
  kind,
  status,
  live = false,
}: {
  kind: StatusKind;
  status: string;
  live?: boolean;
}) {
  const terms = useTerms();
  return (
    <Group
      gap={8}
      wrap="nowrap"
      component="span"
      data-testid={`${kind}`}
      data-status={status}
      aria-live={live ? 'polite' : undefined}
    >
      <StatusDot tone={toneOf(status, kind)} />
      <Text component="span" size="sm" fw={550}>
        {terms.maybe(`${kind}.${status}`, status)}
      </Text>
    </Group>
  );
}

/** A status as a badge, for lists and headings. */
export function StatusBadge({ kind, status }: { kind: StatusKind; status: string }) {
  const terms = useTerms();
  return (
    <Badge
      variant="light"
      color={toneColor[toneOf(status, kind)]}
      tt="none"
      size="lg"
      radius="sm"
      fw={600}
      data-testid={`${kind}`}
      data-status={status}
      style={{ flexShrink: 0, minWidth: 'max-content' }}
    >
      {terms.maybe(`${kind}.${status}`, status)}
    </Badge>
  );
}
