import { Group, Progress, Text } from '@mantine/core';
import { StatusDot, type Tone } from '@webrana/ui';
import { groups, type Group as State } from './figures';
import { useOverviewTexts } from './texts';

const tones: Record<State, Tone> = {
  running: 'good',
  preparing: 'busy',
  stopped: 'quiet',
  suspended: 'waiting',
  failed: 'bad',
};
const colors: Record<State, string> = {
  running: 'teal.6',
  preparing: 'indigo.5',
  stopped: 'gray.5',
  suspended: 'yellow.6',
  failed: 'red.6',
};

/** The instances by state, as a bar and in figures. */
export function StateBar({ counts }: { counts: Record<State, number> }) {
  const texts = useOverviewTexts();
  const total = groups.reduce((sum, group) => sum + counts[group], 0);
  if (total === 0) return null;
  return (
    <>
      {/* The figures below say the same in words. */}
      <Progress.Root size={14} aria-hidden>
        {groups.map((group) => (
          <Progress.Section
            key={group}
            value={(counts[group] / total) * 100}
            color={colors[group]}
            withAria={false}
          />
        ))}
      </Progress.Root>
      <Group component="ul" gap="lg" m={0} p={0} style={{ listStyle: 'none' }}>
        {groups
          .filter((group) => counts[group] > 0)
          .map((group) => (
            <Group component="li" key={group} gap={8} data-testid={`state-${group}`}>
              <StatusDot tone={tones[group]} />
              <Text size="sm">
                {texts(`group.${group}`)}{' '}
                <Text component="span" inherit fw={650}>
                  {counts[group]}
                </Text>
              </Text>
            </Group>
          ))}
      </Group>
    </>
  );
}
