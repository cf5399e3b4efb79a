import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { dayOf, UserErrorAlert } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../__generated__';
import { useCreateDepositPromotionMutation } from '../../__generated__/hooks';
import { useAct } from '../../shell/useAct';
import { PromotionFields } from './PromotionFields';
import { emptyPromotion, toPromotionInput } from './promotion-form';
import { usePromotionsTexts } from './texts';

graphql(`
  mutation CreateDepositPromotion($input: CreateDepositPromotionInput!) {
    createDepositPromotion(input: $input) {
      __typename
      ... on CreateDepositPromotionSuccess {
        promotion {
          id
          ...PromotionRow
        }
      }
      ... on UserError {
        message
        path
      }
      ... on InvalidInputError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`);

/** A form for a new promotion. */
export function CreateDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const texts = usePromotionsTexts();
  const [form, setForm] = useState(() => emptyPromotion(dayOf(new Date())));
  const [create] = useCreateDepositPromotionMutation();
  const { act, isBusy, failure, error, fieldErrors } = useAct();
  const input = toPromotionInput(form);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!input) return;
    const created = await act(
      async () => (await create({ variables: { input } })).data?.createDepositPromotion,
    );
    if (!created) return;
    notifications.show({ message: texts('created'), color: 'teal' });
    onClose();
    onDone();
  };

  return (
    <Modal opened onClose={onClose} title={texts('create')} centered size="lg">
      <form onSubmit={(event) => void send(event)} noValidate data-testid="promotion-form">
        <Stack>
          <UserErrorAlert failure={failure} error={error} />
          <PromotionFields
            form={form}
            errors={fieldErrors}
            onChange={(changes) => setForm((now) => ({ ...now, ...changes }))}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts('cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={!input} data-testid="promotion-submit">
              {texts('create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
