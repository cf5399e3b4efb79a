import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { UserErrorAlert } from '@webrana/ui';
import { useState } from 'react';
import type { ShownKey } from './ApiKeyCard';
import { useApiKeysTexts } from './texts';
import { useApiKeyActs } from './useApiKeyActs';

const overlaps = ['0', '1', '24', '72', '168'] as const;

/** Gives a key a new secret, and the present one time to go. */
export function RotateDialog({
  apiKey,
  onSecret,
  onClose,
}: {
  apiKey: ShownKey;
  onSecret: (secret: string, scopes: readonly string[]) => void;
  onClose: () => void;
}) {
  const texts = useApiKeysTexts();
  const { rotate, isRunning, outcome } = useApiKeyActs();
  const [hours, setHours] = useState('24');
  const submit = async () => {
    const secret = await rotate({ apiKeyId: apiKey.id, overlapHours: Number(hours) });
    if (secret) onSecret(secret, apiKey.scopes);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts('rotateDialog.title', { name: apiKey.name })}
      centered
    >
      <Stack>
        <Text>{texts('rotateDialog.lead')}</Text>
        <UserErrorAlert {...outcome} />
        <NativeSelect
          label={texts('rotateDialog.overlap')}
          value={hours}
          onChange={({ currentTarget }) => setHours(currentTarget.value)}
          data={overlaps.map((each) => ({
            value: each,
            label: texts(`rotateDialog.hours.${each}`),
          }))}
          data-testid="rotate-overlap"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts('form.cancel')}
          </Button>
          <Button loading={isRunning} onClick={() => void submit()} data-testid="rotate-submit">
            {texts('rotateDialog.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
