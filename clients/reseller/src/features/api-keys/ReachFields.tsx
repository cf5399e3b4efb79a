import { Button, Group, Input, SegmentedControl, Stack, Text } from '@mantine/core';
import { areaNames, areas, type Reach, type Reaches, reachEverywhere } from './scopes';
import { useApiKeysTexts } from './texts';

/** How far a key reaches, area by area, each explained in words. */
export function ReachFields({
  value,
  onChange,
  error,
}: {
  value: Reaches;
  onChange: (value: Reaches) => void;
  error?: string | null;
}) {
  const texts = useApiKeysTexts();
  return (
    <Stack gap="sm" role="group" aria-label={texts('form.scopes')}>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{texts('form.scopes')}</Text>
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onChange(reachEverywhere('read'))}
          >
            {texts('form.readAll')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onChange(reachEverywhere('write'))}
          >
            {texts('form.writeAll')}
          </Button>
        </Group>
      </Group>
      {areaNames.map((area) => (
        <Group key={area} justify="space-between" gap="xs">
          <div style={{ flex: '1 1 13rem', minWidth: 0 }}>
            <Text size="sm" fw={550}>
              {texts(`area.${area}`)}
            </Text>
            <Text size="xs" c="dimmed">
              {texts(`areaHint.${area}`)}
            </Text>
          </div>
          <SegmentedControl
            size="xs"
            aria-label={texts(`area.${area}`)}
            value={value[area]}
            onChange={(reach) => onChange({ ...value, [area]: reach as Reach })}
            data={areas[area].map((reach) => ({ value: reach, label: texts(`reach.${reach}`) }))}
            data-testid={`reach-${area}`}
          />
        </Group>
      ))}
      {error && <Input.Error>{error}</Input.Error>}
    </Stack>
  );
}
