import { NumberInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { Money, useAttempts } from '@webrana/ui';
import { useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useRefundInvoiceMutation } from '../../__generated__/hooks';
import { ActDialog } from '../../shell/ActDialog';
import { useBillingTexts } from './texts';

const RefundDialogInvoice = graphql(`
  fragment RefundDialogInvoice on Invoice {
    id
    total {
      amount
      currency
    }
    refunded {
      amount
      currency
    }
  }
`);

graphql(`
  mutation RefundInvoice($input: RefundInvoiceInput!) {
    refundInvoice(input: $input) {
      __typename
      ... on RefundInvoiceSuccess {
        refund {
          id
        }
      }
      ... on NotRefundableError {
        refundable {
          amount
          currency
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

/** Gives an invoice back, all that is left or a part; one attempt counts once. */
export function RefundDialog({
  invoice: masked,
  onClose,
  onDone,
}: {
  invoice: FragmentType<typeof RefundDialogInvoice>;
  onClose: () => void;
  onDone: () => void;
}) {
  const texts = useBillingTexts();
  const { id, total, refunded } = unmask(RefundDialogInvoice, masked);
  const attempts = useAttempts(`refund.${id}`);
  const [refundInvoice] = useRefundInvoiceMutation();
  const [extent, setExtent] = useState('all');
  const [amount, setAmount] = useState<number | string>('');
  const left = total.amount - refunded.amount;
  const part = typeof amount === 'number' ? amount : 0;
  const isReady = extent === 'all' || (part > 0 && part <= left);

  const send = async (reason: string) => {
    const input = { invoiceId: id, reason, ...(extent === 'part' && { amount: part }) };
    return attempts.once(
      input,
      async (keyed) => (await refundInvoice({ variables: { input: keyed } })).data?.refundInvoice,
    );
  };

  return (
    <ActDialog
      testId="refund"
      title={texts('refund')}
      text={texts('refundText')}
      submit={texts('refund')}
      isReady={isReady}
      onClose={onClose}
      onDone={onDone}
      onSend={send}
    >
      {(errors) => (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {texts('refundable')} <Money value={{ ...total, amount: left }} fw={600} />
          </Text>
          <SegmentedControl
            value={extent}
            onChange={setExtent}
            data={[
              { value: 'all', label: texts('refundAll') },
              { value: 'part', label: texts('refundPart') },
            ]}
            data-testid="refund-extent"
          />
          {extent === 'part' && (
            <NumberInput
              label={texts('howMuch')}
              size="md"
              prefix="Rp"
              thousandSeparator="."
              decimalSeparator=","
              allowDecimal={false}
              allowNegative={false}
              min={1}
              max={left}
              value={amount}
              onChange={setAmount}
              error={errors.amount}
              data-testid="refund-amount"
            />
          )}
        </Stack>
      )}
    </ActDialog>
  );
}
