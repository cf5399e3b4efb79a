import { Group, Radio, SimpleGrid, Text } from '@mantine/core';
import { Choice, Flag } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { latencyFromJakarta } from './configuration';
import { useConfigureTexts } from './texts';

const RegionPickerRegion = graphql(`
  fragment RegionPickerRegion on Region {
    id
    slug
    name
    countryCode
  }
`);

/** The regions as tiles; those that cannot take this plan now are shown but not to be chosen. */
export function RegionPicker({
  regions: masked,
  availableIds,
  value,
  onChange,
}: {
  regions: ReadonlyArray<FragmentType<typeof RegionPickerRegion>>;
  availableIds: ReadonlySet<string>;
  value: string | null;
  onChange: (regionId: string) => void;
}) {
  const texts = useConfigureTexts();
  const regions = unmask(RegionPickerRegion, masked);
  return (
    <Radio.Group value={value} onChange={onChange} aria-label={texts('region')}>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} spacing="sm">
        {regions.map(({ id, slug, name, countryCode }) => {
          const isAvailable = availableIds.has(id);
          const latency = latencyFromJakarta(countryCode);
          return (
            <Choice
              key={id}
              value={id}
              disabled={!isAvailable}
              data-disabled={isAvailable ? undefined : true}
              data-testid={`region-${slug}`}
            >
              <Group gap="sm" wrap="nowrap">
                <Flag countryCode={countryCode} />
                <div style={{ minWidth: 0 }}>
                  <Text fw={600} lh={1.3}>
                    {name}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {isAvailable
                      ? latency !== null && texts('latency', { ms: latency })
                      : texts('regionSoldOut')}
                  </Text>
                </div>
              </Group>
            </Choice>
          );
        })}
      </SimpleGrid>
    </Radio.Group>
  );
}
