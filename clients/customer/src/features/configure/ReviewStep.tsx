import { Button, Card, Divider, Group, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Facts } from '@webrana/ui';
import type { ReactNode } from 'react';
import { useConfigureTexts } from './texts';

/** Everything that was chosen, once more, before it is ordered. */
export function ReviewStep({
  items,
  onChange,
}: {
  items: ReadonlyArray<{ label: string; value: ReactNode }>;
  onChange: () => void;
}) {
  const texts = useConfigureTexts();
  return (
    <Card data-testid="review">
      <Stack>
        <Facts items={items} />
        <Divider />
        <Group justify="space-between">
          <Text size="sm" c="dimmed" style={{ flex: '1 1 14rem' }}>
            {texts('review.terms')}
          </Text>
          <Button
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={onChange}
          >
            {texts('review.change')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
