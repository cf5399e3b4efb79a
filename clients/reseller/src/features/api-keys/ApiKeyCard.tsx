import { ActionIcon, Badge, Card, Code, Group, Menu, Stack, Text, Title } from '@mantine/core';
import { IconBan, IconDots, IconPencil, IconRefresh } from '@tabler/icons-react';
import { DateTime, Facts, Money } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { ApiKeyCardApiKeyFragment } from '../../__generated__/graphql';
import { areaNames, reachesOf } from './scopes';
import { useApiKeysTexts } from './texts';

const ApiKeyCardApiKey = graphql(`
  fragment ApiKeyCardApiKey on ApiKey {
    id
    name
    prefix
    mode
    status
    scopes
    projects {
      id
      name
    }
    allowedAddresses
    monthlyCap {
      amount
      currency
    }
    createdAt
    expiresAt
    lastUsedAt
    lastUsedFrom
    overlapEndsAt
    revokedAt
  }
`);

/** A key as its card knows it. */
export type ShownKey = ApiKeyCardApiKeyFragment;
export type KeyAct = 'edit' | 'rotate' | 'revoke';

const colors: Record<string, string> = { ACTIVE: 'teal', EXPIRED: 'yellow', REVOKED: 'gray' };

const Mark = ({ color, children }: { color: string; children: string }) => (
  <Badge variant="light" color={color} tt="none" radius="sm" style={{ minWidth: 'max-content' }}>
    {children}
  </Badge>
);

/** One key: what it is, what it may do, where it was used, and what can be done about it. */
export function ApiKeyCard({
  apiKey,
  onAct,
}: {
  apiKey: FragmentType<typeof ApiKeyCardApiKey>;
  onAct: (act: KeyAct, key: ShownKey) => void;
}) {
  const texts = useApiKeysTexts();
  const key = unmask(ApiKeyCardApiKey, apiKey);
  const { name, prefix, mode, status, expiresAt, lastUsedAt, lastUsedFrom, overlapEndsAt } = key;
  const reaches = reachesOf(key.scopes);
  const isActive = status === 'ACTIVE';
  const end = key.revokedAt ?? expiresAt;
  const endLabel = key.revokedAt ? 'revoked' : status === 'EXPIRED' ? 'expired' : 'expires';
  return (
    <Card component="li" data-testid="api-key" data-id={key.id} data-status={status}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Stack gap={6} style={{ minWidth: 0 }}>
            <Group gap="xs">
              <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
                {name}
              </Title>
              <Mark color={mode === 'LIVE' ? 'indigo' : 'orange'}>
                {texts.maybe(`modes.${mode}`, mode)}
              </Mark>
              <Mark color={colors[status] ?? 'gray'}>
                {texts.maybe(`status.${status}`, status)}
              </Mark>
            </Group>
            <Code style={{ alignSelf: 'flex-start' }}>{prefix}…</Code>
          </Stack>
          {isActive && (
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={texts('actions', { name })}
                  data-testid="api-key-actions"
                >
                  <IconDots size={18} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  leftSection={<IconPencil size={16} aria-hidden />}
                  onClick={() => onAct('edit', key)}
                  data-testid="api-key-edit"
                >
                  {texts('edit')}
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconRefresh size={16} aria-hidden />}
                  onClick={() => onAct('rotate', key)}
                  data-testid="api-key-rotate"
                >
                  {texts('rotate')}
                </Menu.Item>
                <Menu.Item
                  color="red"
                  leftSection={<IconBan size={16} aria-hidden />}
                  onClick={() => onAct('revoke', key)}
                  data-testid="api-key-revoke"
                >
                  {texts('revoke')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
        <Group gap={6} role="list" aria-label={texts('may')}>
          {areaNames
            .filter((area) => reaches[area] !== 'none')
            .map((area) => (
              <Badge
                key={area}
                role="listitem"
                variant="default"
                tt="none"
                radius="sm"
                fw={500}
                style={{ minWidth: 'max-content' }}
              >
                {texts(`area.${area}`)}: {texts(`reach.${reaches[area]}`)}
              </Badge>
            ))}
        </Group>
        <Facts
          columns={3}
          items={[
            {
              label: texts('projects'),
              value: key.projects
                ? key.projects.map((project) => project.name).join(', ')
                : texts('allProjects'),
            },
            {
              label: texts('addresses'),
              value: key.allowedAddresses?.join(', ') ?? texts('anyAddress'),
            },
            {
              label: texts('cap'),
              value: key.monthlyCap ? <Money value={key.monthlyCap} /> : texts('noCap'),
            },
            {
              label: texts('used'),
              value: lastUsedAt ? (
                <>
                  <DateTime value={lastUsedAt} />
                  {lastUsedFrom && (
                    <Text size="sm" c="dimmed" component="div">
                      {texts('usedFrom', { address: lastUsedFrom })}
                    </Text>
                  )}
                </>
              ) : (
                texts('neverUsed')
              ),
            },
            {
              label: texts(endLabel),
              value: end ? <DateTime value={end} as="day" /> : texts('never'),
            },
            isActive && overlapEndsAt
              ? { label: texts('overlap'), value: <DateTime value={overlapEndsAt} /> }
              : { label: texts('created'), value: <DateTime value={key.createdAt} as="day" /> },
          ]}
        />
      </Stack>
    </Card>
  );
}
