import { Card, Center, Switch, Table, Text } from '@mantine/core';
import { usePreferencesTexts } from './texts';
import type { Preference } from './usePreferences';

/** Kinds of news down, channels across, a switch where they meet. */
export function PreferenceMatrix({
  preferences,
  onToggle,
}: {
  preferences: readonly Preference[];
  onToggle: (preference: Preference, isEnabled: boolean) => void;
}) {
  const texts = usePreferencesTexts();
  const kinds = [...new Set(preferences.map(({ kind }) => kind))];
  const channels = [...new Set(preferences.map(({ channel }) => channel))];
  const channelText = (channel: string) => texts.maybe(`channel.${channel}`, channel);
  return (
    <Card padding={0}>
      <Table
        verticalSpacing="md"
        horizontalSpacing="md"
        aria-label={texts('title')}
        data-testid="preferences"
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{texts('event')}</Table.Th>
            {channels.map((channel) => (
              <Table.Th
                key={channel}
                scope="col"
                ta="center"
                px={6}
                w={96}
                style={{ whiteSpace: 'nowrap' }}
              >
                {channelText(channel)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.map((kind) => {
            const name = texts.maybe(`kind.${kind}`, kind);
            const row = preferences.filter((one) => one.kind === kind);
            return (
              <Table.Tr key={kind}>
                <Table.Th scope="row" fw={550}>
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
                              channel: channelText(channel),
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
          })}
        </Table.Tbody>
      </Table>
    </Card>
  );
}
