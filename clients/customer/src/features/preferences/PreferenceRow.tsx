import { Center, Switch, Table, Text } from '@mantine/core';
import { usePreferencesTexts } from './texts';
import type { Preference } from './usePreferences';

/** One kind of news with its switch for each channel. */
export function PreferenceRow({
  kind,
  row,
  channels,
  onToggle,
}: {
  kind: string;
  row: readonly Preference[];
  channels: readonly string[];
  onToggle: (preference: Preference, isEnabled: boolean) => void;
}) {
  const texts = usePreferencesTexts();
  const name = texts.maybe(`kind.${kind}`, kind);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
        {row.some(({ isMandatory }) => isMandatory) && (
          <Text size="sm" c="dimmed" fw={400}>
            {texts('mandatory')}
          </Text>
        )}
      </Table.Th>
      {channels.map((channel) => {
        const preference = row.find((one) => one.channel === channel);
        return (
          <Table.Td key={channel}>
            {preference && (
              <Center>
                <Switch
                  checked={preference.isEnabled}
                  disabled={preference.isMandatory}
                  onChange={(event) => onToggle(preference, event.currentTarget.checked)}
                  aria-label={texts('switchOf', {
                    kind: name,
                    channel: texts.maybe(`channel.${channel}`, channel),
                  })}
                  data-testid={`preference-${kind}-${channel}`}
                />
              </Center>
            )}
          </Table.Td>
        );
      })}
    </Table.Tr>
  );
}
