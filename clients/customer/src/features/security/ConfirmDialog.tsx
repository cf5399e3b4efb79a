import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useSecurityTexts } from './texts';

/** Asks once before something that cannot be taken back at a click. */
export function ConfirmDialog({
  isOpen,
  onClose,
  title,
  text,
  action,
  onConfirm,
}: {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  text: string;
  action: string;
  onConfirm: () => void;
}) {
  const texts = useSecurityTexts();
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} centered>
      <Stack>
        <Text>{text}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts('cancel')}
          </Button>
          <Button color="red.8" onClick={onConfirm} data-testid="confirm-action">
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
