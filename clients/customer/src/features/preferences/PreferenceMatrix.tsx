import { Card, Table } from '@mantine/core';
import { PreferenceRow } from './PreferenceRow';
import { bySubject } from './subjects';
import { usePreferencesTexts } from './texts';
import type { Preference } from './usePreferences';

/** Kinds of news down by what they are about, channels across, a switch where they meet. */
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
        verticalSpacing="xs"
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
        {bySubject(kinds).map(({ subject, kinds: among }) => (
          <Table.Tbody key={subject}>
            <Table.Tr>
              <Table.Th
                scope="rowgroup"
                colSpan={channels.length + 1}
                pt="lg"
                pb={6}
                fz="xs"
                c="dimmed"
                data-testid={`subject-${subject}`}
              >
                {texts(`subject.${subject}`)}
              </Table.Th>
            </Table.Tr>
            {among.map((kind) => (
              <PreferenceRow
                key={kind}
                kind={kind}
                row={preferences.filter((one) => one.kind === kind)}
                channels={channels}
                onToggle={onToggle}
              />
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </Card>
  );
}
