import { Alert, Button, Checkbox, Code, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { CodeLine, CopyButton } from '@webrana/ui';
import { useState } from 'react';
import { curlOf } from './scopes';
import { useApiKeysTexts } from './texts';

/** Shows a new secret this one time, with a command to try it; closes only when it was kept. */
export function SecretDialog({
  secret,
  scopes,
  onClose,
}: {
  secret: string;
  scopes: readonly string[];
  onClose: () => void;
}) {
  const texts = useApiKeysTexts();
  const [isKept, setKept] = useState(false);
  const command = curlOf(location.origin, secret, scopes);
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts('secret.title')}
      size="lg"
      centered
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      data-testid="secret-dialog"
    >
      <Stack>
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />}>
          {texts('secret.lead')}
        </Alert>
        <div>
          <Text size="sm" fw={600} mb={4}>
            {texts('secret.secret')}
          </Text>
          <div data-testid="secret">
            <CodeLine value={secret} what={texts('secret.secret')} />
          </div>
        </div>
        <div>
          <Group justify="space-between" mb={4}>
            <Text size="sm" fw={600}>
              {texts('secret.example')}
            </Text>
            <CopyButton value={command} what={texts('secret.copyExample')} />
          </Group>
          <Code block tabIndex={0} data-testid="secret-example">
            {command}
          </Code>
        </div>
        <Group justify="space-between">
          <Checkbox
            label={texts('secret.kept')}
            checked={isKept}
            onChange={({ currentTarget }) => setKept(currentTarget.checked)}
            data-testid="secret-kept"
          />
          <Button disabled={!isKept} onClick={onClose} data-testid="secret-done">
            {texts('secret.done')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
