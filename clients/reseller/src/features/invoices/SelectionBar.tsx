import { Button, Card, Group, Text } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import { useInvoicesTexts } from './texts';

/** What one archive holds at most. */
export const most = 100;

/** How many invoices are chosen, and the way to take them along as one file. */
export function SelectionBar({
  count,
  selectable,
  isBusy,
  onChange,
  onTake,
}: {
  count: number;
  /** Those that have a number and so a final document. */
  selectable: readonly string[];
  isBusy: boolean;
  onChange: (ids: readonly string[]) => void;
  onTake: () => void;
}) {
  const texts = useInvoicesTexts();
  if (selectable.length === 0) return null;
  return (
    <Card padding="sm" mb="md" data-testid="invoice-selection">
      <Group justify="space-between" gap="sm">
        <Text size="sm" role="status">
          {texts(count > most ? 'tooMany' : 'chosen', { count, most })}
        </Text>
        <Group gap="xs">
          {count > 0 && (
            <Button size="xs" variant="subtle" onClick={() => onChange([])}>
              {texts('chooseNone')}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            onClick={() => onChange(selectable.slice(0, most))}
            data-testid="invoice-choose-all"
          >
            {texts('chooseAll')}
          </Button>
          <Button
            size="xs"
            leftSection={<IconFileZip size={16} aria-hidden />}
            disabled={count === 0 || count > most}
            loading={isBusy}
            onClick={onTake}
            data-testid="invoice-chosen-zip"
          >
            {texts('chosenZip')}
          </Button>
        </Group>
      </Group>
    </Card>
  );
}
