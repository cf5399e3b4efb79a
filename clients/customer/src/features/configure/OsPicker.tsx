import { Group, Radio, Select, SimpleGrid, Text } from '@mantine/core';
import { Choice, formatGiB, OsIcon, useLanguage } from '@webrana/ui';
import { useMemo } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { preferredVersion } from './configuration';
import { useConfigureTexts } from './texts';

const OsPickerImage = graphql(`
  fragment OsPickerImage on OsImage {
    id
    slug
    family
    version
    minimumDiskGiB
  }
`);

/** A tile per family, and below it the versions of the chosen one. */
export function OsPicker({
  images: masked,
  diskGiB,
  value,
  onChange,
}: {
  images: ReadonlyArray<FragmentType<typeof OsPickerImage>>;
  diskGiB: number;
  value: string | null;
  onChange: (osImageId: string) => void;
}) {
  const texts = useConfigureTexts();
  const language = useLanguage();
  const images = unmask(OsPickerImage, masked);
  const families = useMemo(() => Map.groupBy(images, ({ family }) => family), [images]);
  const chosen = images.find(({ id }) => id === value);
  const versions = (chosen && families.get(chosen.family)) ?? [];

  return (
    <>
      <Radio.Group
        value={chosen?.family ?? null}
        onChange={(family) => {
          const fitting = preferredVersion(
            (families.get(family) ?? []).filter(({ minimumDiskGiB }) => minimumDiskGiB <= diskGiB),
          );
          if (fitting) onChange(fitting.id);
        }}
        aria-label={texts('os')}
      >
        <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }} spacing="sm">
          {[...families].map(([family, members]) => {
            const smallest = Math.min(...members.map(({ minimumDiskGiB }) => minimumDiskGiB));
            const fits = smallest <= diskGiB;
            return (
              <Choice
                key={family}
                value={family}
                disabled={!fits}
                data-disabled={fits ? undefined : true}
                data-testid={`os-${family.toLowerCase().replaceAll(' ', '-')}`}
              >
                <Group gap="sm" wrap="nowrap">
                  <OsIcon family={family} size={26} />
                  <div style={{ minWidth: 0 }}>
                    <Text fw={600} lh={1.3}>
                      {family}
                    </Text>
                    {!fits && (
                      <Text size="xs" c="dimmed">
                        {texts('diskTooSmall', { disk: formatGiB(smallest, language) })}
                      </Text>
                    )}
                  </div>
                </Group>
              </Choice>
            );
          })}
        </SimpleGrid>
      </Radio.Group>
      {chosen && (
        <Select
          mt="md"
          maw={320}
          label={texts('version')}
          value={chosen.id}
          allowDeselect={false}
          onChange={(id) => id && onChange(id)}
          data={versions.map(({ id, version, minimumDiskGiB }) => ({
            value: id,
            label: version,
            disabled: minimumDiskGiB > diskGiB,
          }))}
          data-testid="os-version"
        />
      )}
    </>
  );
}
