import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { UserErrorAlert } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import type { ShownKey } from './ApiKeyCard';
import { useApiKeysTexts } from './texts';
import { useApiKeyActs } from './useApiKeyActs';

/** Ends a key once its name was typed. */
export function RevokeDialog({ apiKey, onClose }: { apiKey: ShownKey; onClose: () => void }) {
  const texts = useApiKeysTexts();
  const { revoke, isRunning, outcome } = useApiKeyActs();
  const [typed, setTyped] = useState('');
  const { name } = apiKey;
  const isTyped = typed.trim() === name;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isTyped || !(await revoke(apiKey.id))) return;
    notifications.show({ message: texts('revokeDialog.done'), color: 'teal', role: 'status' });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts('revokeDialog.title', { name })} centered>
      <form onSubmit={(event) => void submit(event)} data-testid="revoke-form">
        <Stack>
          <Text>{texts('revokeDialog.lead')}</Text>
          <UserErrorAlert {...outcome} />
          <TextInput
            label={texts('revokeDialog.type', { name })}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
            data-autofocus
            data-testid="revoke-name"
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts('form.cancel')}
            </Button>
            <Button
              type="submit"
              color="red.8"
              disabled={!isTyped}
              loading={isRunning}
              data-testid="revoke-submit"
            >
              {texts('revokeDialog.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
