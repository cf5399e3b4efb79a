import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useUiTexts } from '../texts/ui';

/** Copies a value; says what it copies to those who do not see it. */
export function CopyButton({
  value,
  what,
  withLabel = false,
}: {
  value: string;
  what: string;
  withLabel?: boolean;
}) {
  const texts = useUiTexts();
  const { copy, copied } = useClipboard({ timeout: 1_800 });
  const icon = copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />;
  const label = copied ? texts('copied') : texts('copyOf', { what });
  if (withLabel) {
    return (
      <Button
        variant="light"
        color={copied ? 'teal' : undefined}
        leftSection={icon}
        aria-label={label}
        aria-live="polite"
        onClick={() => copy(value)}
      >
        {copied ? texts('copied') : texts('copy')}
      </Button>
    );
  }
  return (
    <Tooltip label={copied ? texts('copied') : texts('copy')}>
      <ActionIcon
        variant="subtle"
        color={copied ? 'teal' : 'gray'}
        aria-label={label}
        onClick={() => copy(value)}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
