import { Button, Group, Modal, Stack } from '@mantine/core';
import { Facts, Money } from '@webrana/ui';
import { useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useApproveTransferMutation, useRejectTransferMutation } from '../../__generated__/hooks';
import { ActDialog } from '../../shell/ActDialog';
import { TransferProofView } from './TransferProofView';
import { useBillingTexts } from './texts';

const TransferDialogPayment = graphql(`
  fragment TransferDialogPayment on Payment {
    id
    transfer {
      amount {
        amount
        currency
      }
      uniqueCode {
        amount
        currency
      }
      bankAccount {
        bankName
        accountNumber
        accountHolder
      }
      proofSubmittedAt
    }
  }
`);

graphql(`
  mutation ApproveTransfer($input: ApproveTransferInput!) {
    approveTransfer(input: $input) {
      __typename
      ... on ApproveTransferSuccess {
        payment {
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

graphql(`
  mutation RejectTransfer($input: RejectTransferInput!) {
    rejectTransfer(input: $input) {
      __typename
      ... on RejectTransferSuccess {
        payment {
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

/** What was to be transferred beside the proof, and the decision. */
export function TransferDialog({
  payment: masked,
  onClose,
  onDecided,
}: {
  payment: FragmentType<typeof TransferDialogPayment>;
  onClose: () => void;
  onDecided: () => void;
}) {
  const texts = useBillingTexts();
  const { id, transfer } = unmask(TransferDialogPayment, masked);
  const [approveTransfer] = useApproveTransferMutation();
  const [rejectTransfer] = useRejectTransferMutation();
  const [step, setStep] = useState<'look' | 'approve' | 'reject'>('look');
  const back = () => setStep('look');
  const done = () => {
    onClose();
    onDecided();
  };
  if (step === 'approve') {
    return (
      <ActDialog
        testId="approve"
        title={texts('approve')}
        text={texts('approveText')}
        submit={texts('approve')}
        reasonLabel={texts('whatChecked')}
        onClose={back}
        onDone={done}
        onSend={async (reason) =>
          (await approveTransfer({ variables: { input: { paymentId: id, reason } } })).data
            ?.approveTransfer
        }
      />
    );
  }
  if (step === 'reject') {
    return (
      <ActDialog
        testId="reject"
        title={texts('reject')}
        text={texts('rejectText')}
        submit={texts('reject')}
        color="red.8"
        onClose={back}
        onDone={done}
        onSend={async (reason) =>
          (await rejectTransfer({ variables: { input: { paymentId: id, reason } } })).data
            ?.rejectTransfer
        }
      />
    );
  }
  return (
    <Modal opened onClose={onClose} title={texts('checkTitle')} size="lg" centered>
      <Stack data-testid="transfer-dialog">
        {transfer && (
          <Facts
            items={[
              {
                label: texts('mustTransfer'),
                value: <Money value={transfer.amount} />,
                testId: 'transfer-amount',
              },
              { label: texts('uniqueCode'), value: <Money value={transfer.uniqueCode} /> },
              {
                label: texts('bank'),
                value: `${transfer.bankAccount.bankName} ${transfer.bankAccount.accountNumber} · ${transfer.bankAccount.accountHolder}`,
              },
            ]}
          />
        )}
        {transfer?.proofSubmittedAt && <TransferProofView paymentId={id} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setStep('reject')} data-testid="transfer-reject">
            {texts('reject')}
          </Button>
          <Button onClick={() => setStep('approve')} data-testid="transfer-approve">
            {texts('approve')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
