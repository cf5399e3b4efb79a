import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { UserErrorAlert } from '@webrana/ui';
import { useNavigate } from 'react-router';
import { graphql } from '../../__generated__';
import { useCancelOrderMutation } from '../../__generated__/hooks';
import { useCheckoutTexts } from './texts';

graphql(`
  mutation CancelOrder($input: CancelOrderInput!) {
    cancelOrder(input: $input) {
      __typename
      ... on CancelOrderSuccess {
        order {
          id
          status
          viewerCanPay
          viewerCanCancel
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

/** Cancels an unpaid order, after asking once. */
export function CancelOrderButton({ orderId, number }: { orderId: string; number: string }) {
  const texts = useCheckoutTexts();
  const navigate = useNavigate();
  const [isOpen, { open, close }] = useDisclosure();
  const [cancelOrder, { data, loading, error }] = useCancelOrderMutation();
  const failure =
    data && data.cancelOrder.__typename !== 'CancelOrderSuccess' ? data.cancelOrder : null;

  const confirm = async () => {
    const result = await cancelOrder({ variables: { input: { orderId } } }).catch(() => null);
    if (result?.data?.cancelOrder.__typename !== 'CancelOrderSuccess') return;
    close();
    await navigate(`/orders/${orderId}`, { replace: true });
  };

  return (
    <>
      <Button variant="subtle" color="red" onClick={open} data-testid="cancel-order">
        {texts('cancel')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={texts('cancelTitle')} centered>
        <Stack>
          <Text>{texts('cancelText', { number })}</Text>
          <UserErrorAlert failure={failure} error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {texts('keep')}
            </Button>
            <Button
              color="red.8"
              loading={loading}
              onClick={() => void confirm()}
              data-testid="cancel-confirm"
            >
              {texts('cancel')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
