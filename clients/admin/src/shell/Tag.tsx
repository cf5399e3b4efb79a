import { Badge } from '@mantine/core';

const colors: Record<string, string> = {
  good: 'teal',
  busy: 'indigo',
  waiting: 'yellow',
  bad: 'red',
  quiet: 'gray',
};

/** A state in a word, in the colour of what it means. */
export function Tag({
  tone,
  label,
  status,
}: {
  tone: 'good' | 'busy' | 'waiting' | 'bad' | 'quiet';
  label: string;
  status: string;
}) {
  return (
    <Badge
      variant="light"
      color={colors[tone]}
      tt="none"
      radius="sm"
      fw={600}
      data-testid="tag"
      data-status={status}
      style={{ minWidth: 'max-content' }}
    >
      {label}
    </Badge>
  );
}
