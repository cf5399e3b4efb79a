import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconRefresh } from '@tabler/icons-react';
import { type Amount, formatMoney, UserErrorAlert } from '@webrana/ui';
import { useRenewalTexts } from './renewal-texts';
import { useRenewInstance } from './useRenewInstance';

/** Pays the next period from the wallet, after saying what it costs. */
export function RenewButton({
  instanceId,
  hostname,
  price,
  periods,
  isSuspended,
  isShort,
}: {
  instanceId: string;
  hostname: string;
  price: Amount;
  periods: number;
  isSuspended: boolean;
  /** The wallet holds too little. */
  isShort: boolean;
}) {
  const texts = useRenewalTexts();
  const [isOpen, { open, close }] = useDisclosure();
  const { renew, isRunning, outcome } = useRenewInstance(instanceId);
  const amount = formatMoney(price);

  const confirm = async () => {
    if (!(await renew())) return;
    notifications.show({ color: 'teal', message: texts('done') });
    close();
  };
  return (
    <>
      <Button
        leftSection={<IconRefresh size={18} aria-hidden />}
        variant={isShort ? 'light' : 'filled'}
        onClick={open}
        data-testid="renew"
      >
        {texts('renew')} · {amount}
      </Button>
      <Modal opened={isOpen} onClose={close} title={texts('renewTitle', { hostname })} centered>
        <Stack>
          <Text>{texts('renewText', { amount })}</Text>
          {periods > 1 && <Text>{texts('renewMany', { count: periods })}</Text>}
          {isSuspended && <Text>{texts('renewBack')}</Text>}
          <UserErrorAlert {...outcome} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {texts('cancel')}
            </Button>
            <Button loading={isRunning} onClick={() => void confirm()} data-testid="renew-confirm">
              {texts('confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
