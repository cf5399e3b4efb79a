import { Code, Group } from '@mantine/core';
import { CopyButton } from './CopyButton';

/** A command or address to copy, on one line that scrolls rather than breaks. */
export function CodeLine({ value, what }: { value: string; what: string }) {
  return (
    <Group gap={6} wrap="nowrap">
      <Code
        fz="sm"
        px="sm"
        py={8}
        style={{ overflowX: 'auto', whiteSpace: 'nowrap', flex: 1, minWidth: 0 }}
        tabIndex={0}
      >
        {value}
      </Code>
      <CopyButton value={value} what={what} />
    </Group>
  );
}
