import { Group, Loader, Text, ThemeIcon, Timeline } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { DateTime } from './DateTime';

/** One step of something that takes a while. */
export interface TimelineStep {
  key: string;
  title: string;
  hint?: string;
  state: 'done' | 'current' | 'waiting' | 'failed';
  at?: string | null;
}

function Bullet({ state }: { state: TimelineStep['state'] }) {
  if (state === 'current') return <Loader size={16} aria-hidden />;
  if (state === 'waiting') return null;
  const isDone = state === 'done';
  return (
    <ThemeIcon size={26} radius="xl" color={isDone ? 'teal' : 'red'} aria-hidden>
      {isDone ? <IconCheck size={16} stroke={2.6} /> : <IconX size={16} stroke={2.6} />}
    </ThemeIcon>
  );
}

/** The steps of something that takes a while; each change is announced. */
export function StepTimeline({ steps, label }: { steps: TimelineStep[]; label: string }) {
  const reached = steps.findLastIndex(({ state }) => state === 'done' || state === 'failed');
  return (
    <div role="log" aria-live="polite" aria-label={label} data-testid="timeline">
      <Timeline active={reached} bulletSize={28} lineWidth={2} color="teal">
        {steps.map((step) => (
          <Timeline.Item
            key={step.key}
            bullet={<Bullet state={step.state} />}
            data-testid={`step-${step.key}`}
            data-state={step.state}
            title={
              <Group justify="space-between" gap={2} align="baseline">
                <Text
                  component="span"
                  fw={step.state === 'waiting' ? 450 : 620}
                  c={step.state === 'waiting' ? 'dimmed' : undefined}
                >
                  {step.title}
                </Text>
                {step.at && (
                  <Text component="span" size="xs" c="dimmed" className="wb-number">
                    <DateTime value={step.at} as="short" />
                  </Text>
                )}
              </Group>
            }
          >
            {step.hint && step.state !== 'waiting' && (
              <Text size="sm" c="dimmed">
                {step.hint}
              </Text>
            )}
          </Timeline.Item>
        ))}
      </Timeline>
    </div>
  );
}
