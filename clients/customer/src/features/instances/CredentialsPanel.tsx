import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconEye } from '@tabler/icons-react';
import { CodeLine, UserErrorAlert } from '@webrana/ui';
import { useInstancesTexts } from './texts';
import { useRevealCredentials } from './useRevealCredentials';

/** The root password: asked for with a warning, shown once, then gone. */
export function CredentialsPanel({
  instanceId,
  canReveal,
  wasActivated,
}: {
  instanceId: string;
  canReveal: boolean;
  wasActivated: boolean;
}) {
  const texts = useInstancesTexts();
  const [isOpen, { open, close }] = useDisclosure();
  const { run, credentials, isRunning, outcome, reset } = useRevealCredentials(instanceId);

  if (credentials) {
    return (
      <Stack gap="sm" data-testid="credentials">
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {texts('saveNow')}
        </Alert>
        <div>
          <Text size="sm" c="dimmed" mb={4}>
            {texts('username')}
          </Text>
          <CodeLine value={credentials.username} what={texts('username')} />
        </div>
        <div data-testid="credentials-password">
          <Text size="sm" c="dimmed" mb={4}>
            {texts('password')}
          </Text>
          <CodeLine value={credentials.password} what={texts('password')} />
        </div>
      </Stack>
    );
  }
  return (
    <>
      <Text size="sm" c="dimmed">
        {canReveal
          ? texts('credentialsOnce')
          : texts(wasActivated ? 'credentialsGone' : 'credentialsWait')}
      </Text>
      {canReveal && (
        <Button
          mt="sm"
          leftSection={<IconEye size={18} aria-hidden />}
          onClick={() => {
            reset();
            open();
          }}
          data-testid="reveal-credentials"
        >
          {texts('reveal')}
        </Button>
      )}
      <Modal opened={isOpen} onClose={close} title={texts('revealTitle')} centered>
        <Stack>
          <Text>{texts('revealText')}</Text>
          <UserErrorAlert {...outcome} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {texts('cancel')}
            </Button>
            <Button
              loading={isRunning}
              onClick={() => void run().then((isShown) => isShown && close())}
              data-testid="reveal-confirm"
            >
              {texts('revealConfirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
