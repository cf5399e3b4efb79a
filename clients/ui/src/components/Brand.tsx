import { Group, Text } from '@mantine/core';

/** The mark and the name; `suffix` says which app it is. */
export function Brand({ suffix, inverted = false }: { suffix?: string; inverted?: boolean }) {
  return (
    <Group gap={10} wrap="nowrap" component="span">
      <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="9" fill={inverted ? '#ffffff22' : '#3a41b0'} />
        <path
          d="M7 10l4 12 5-11 5 11 4-12"
          fill="none"
          stroke="#5fd8c0"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <Text
        component="span"
        fw={750}
        size="lg"
        c={inverted ? 'white' : undefined}
        lts="-0.02em"
        lh={1.15}
      >
        WeBrana
        {suffix && (
          <Text component="span" inherit fw={450} c={inverted ? 'white' : 'dimmed'}>
            {` ${suffix}`}
          </Text>
        )}
      </Text>
    </Group>
  );
}
