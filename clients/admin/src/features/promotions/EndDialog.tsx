import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { UserErrorAlert } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useEndDepositPromotionMutation } from '../../__generated__/hooks';
import { useAct } from '../../shell/useAct';
import { usePromotionsTexts } from './texts';

graphql(`
  mutation EndDepositPromotion($input: EndDepositPromotionInput!) {
    endDepositPromotion(input: $input) {
      __typename
      ... on EndDepositPromotionSuccess {
        promotion {
          id
          endsAt
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

/** Asks once more before a promotion ends for everybody. */
export function EndDialog({
  promotion: { id, name },
  onClose,
  onDone,
}: {
  promotion: { id: string; name: string };
  onClose: () => void;
  onDone: () => void;
}) {
  const texts = usePromotionsTexts();
  const [end] = useEndDepositPromotionMutation();
  const { act, isBusy, failure, error } = useAct();
  const send = async () => {
    const input = { promotionId: id };
    const ended = await act(
      async () => (await end({ variables: { input } })).data?.endDepositPromotion,
    );
    if (!ended) return;
    notifications.show({ message: texts('ended'), color: 'teal' });
    onClose();
    onDone();
  };
  return (
    <Modal opened onClose={onClose} title={texts('endTitle', { name })} centered>
      <Stack>
        <Text>{texts('endText')}</Text>
        <UserErrorAlert failure={failure} error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {texts('cancel')}
          </Button>
          <Button
            color="red.8"
            loading={isBusy}
            onClick={() => void send()}
            data-testid="promotion-end-submit"
          >
            {texts('end')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
