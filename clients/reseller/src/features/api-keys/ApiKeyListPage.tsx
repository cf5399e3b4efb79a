import { Button, Group, SegmentedControl, Stack, Switch } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton, PageHeader } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import { useApiKeyListQuery } from '../../__generated__/hooks';
import { useFilters } from '../../shell/useFilters';
import { ApiKeyCard, type KeyAct, type ShownKey } from './ApiKeyCard';
import { KeyDrawer } from './KeyDrawer';
import { RevokeDialog } from './RevokeDialog';
import { RotateDialog } from './RotateDialog';
import { SecretDialog } from './SecretDialog';
import { useApiKeysTexts } from './texts';

graphql(`
  query ApiKeyList($mode: Mode, $includeEnded: Boolean!) {
    apiKeys(mode: $mode, includeEnded: $includeEnded) {
      id
      ...ApiKeyCardApiKey
    }
  }
`);

const modes = ['all', 'LIVE', 'TEST'] as const;
type Open =
  | { act: 'create' }
  | { act: KeyAct; key: ShownKey }
  | { act: 'secret'; secret: string; scopes: readonly string[] };

/** The API keys and everything that can be done with them; the filters live in the address. */
export default function ApiKeyListPage() {
  const texts = useApiKeysTexts();
  const [search, choose] = useFilters();
  const [open, setOpen] = useState<Open | null>(null);
  const mode = modes.find((known) => known === search.get('mode')) ?? 'all';
  const includeEnded = search.get('ended') === '1';
  const { data, error, refetch } = useApiKeyListQuery({
    variables: { mode: mode === 'all' ? null : mode, includeEnded },
    fetchPolicy: 'cache-and-network',
  });
  const keys = data?.apiKeys;
  const close = () => setOpen(null);
  const showSecret = (secret: string, scopes: readonly string[]) =>
    setOpen({ act: 'secret', secret, scopes });
  const createButton = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setOpen({ act: 'create' })}
      data-testid="key-create"
    >
      {texts('create')}
    </Button>
  );

  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')}>
        {keys && keys.length > 0 && createButton}
      </PageHeader>
      <Group justify="space-between" mb="lg" gap="sm">
        <SegmentedControl
          aria-label={texts('mode')}
          value={mode}
          onChange={(value) => choose('mode', value === 'all' ? null : value)}
          data={modes.map((value) => ({ value, label: texts(`modes.${value}`) }))}
        />
        <Switch
          label={texts('showEnded')}
          checked={includeEnded}
          onChange={({ currentTarget }) => choose('ended', currentTarget.checked ? '1' : null)}
          data-testid="keys-ended"
        />
      </Group>
      {error && !keys && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!keys && !error && <ListSkeleton rows={3} height={180} />}
      {keys && keys.length === 0 && (
        <EmptyState
          icon={IconKey}
          title={texts('empty')}
          hint={texts('emptyHint')}
          action={createButton}
        />
      )}
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {keys?.map((key) => (
          <ApiKeyCard
            key={key.id}
            apiKey={key}
            onAct={(act, shown) => setOpen({ act, key: shown })}
          />
        ))}
      </Stack>
      {open?.act === 'create' && <KeyDrawer onSecret={showSecret} onClose={close} />}
      {open?.act === 'edit' && (
        <KeyDrawer apiKey={open.key} onSecret={showSecret} onClose={close} />
      )}
      {open?.act === 'rotate' && (
        <RotateDialog apiKey={open.key} onSecret={showSecret} onClose={close} />
      )}
      {open?.act === 'revoke' && <RevokeDialog apiKey={open.key} onClose={close} />}
      {open?.act === 'secret' && (
        <SecretDialog secret={open.secret} scopes={open.scopes} onClose={close} />
      )}
    </>
  );
}
