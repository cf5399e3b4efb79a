import { NumberInput, Stack, TextInput } from '@mantine/core';
import { useAttempts } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import { useAdjustWalletMutation } from '../../__generated__/hooks';
import { ActDialog } from '../../shell/ActDialog';
import { useBillingTexts } from './texts';

graphql(`
  mutation AdjustWallet($input: AdjustWalletInput!) {
    adjustWallet(input: $input) {
      __typename
      ... on AdjustWalletSuccess {
        adjustment {
          id
          status
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

/** Corrects a wallet; one attempt counts once. */
export function AdjustDialog({
  customerId,
  onClose,
  onDone,
}: {
  customerId: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const texts = useBillingTexts();
  const attempts = useAttempts('adjust');
  const [adjustWallet] = useAdjustWalletMutation();
  const [whose, setWhose] = useState(customerId);
  const [amount, setAmount] = useState<number | string>('');
  const isReady = whose.trim().startsWith('usr_') && typeof amount === 'number' && amount !== 0;

  const send = async (reason: string) => {
    const input = { customerId: whose.trim(), amount: Number(amount), reason };
    return attempts.once(
      input,
      async (keyed) => (await adjustWallet({ variables: { input: keyed } })).data?.adjustWallet,
    );
  };

  return (
    <ActDialog
      testId="adjust"
      title={texts('adjust')}
      text={texts('adjustText')}
      submit={texts('adjust')}
      isReady={isReady}
      onClose={onClose}
      onDone={onDone}
      onSend={send}
    >
      {(errors) => (
        <Stack gap="sm">
          <TextInput
            label={texts('customerId')}
            description={texts('customerIdHint')}
            value={whose}
            onChange={(event) => setWhose(event.currentTarget.value)}
            error={errors.customerId}
            data-testid="adjust-customer"
          />
          <NumberInput
            label={texts('rupiah')}
            size="md"
            prefix="Rp"
            thousandSeparator="."
            decimalSeparator=","
            allowDecimal={false}
            value={amount}
            onChange={setAmount}
            error={errors.amount}
            data-testid="adjust-amount"
          />
        </Stack>
      )}
    </ActDialog>
  );
}
