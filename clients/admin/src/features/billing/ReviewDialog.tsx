import { Radio, Stack, Text } from '@mantine/core';
import { formatMoney } from '@webrana/ui';
import { useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { ReviewDecision } from '../../__generated__/graphql';
import { useResolveReviewMutation } from '../../__generated__/hooks';
import { ActDialog } from '../../shell/ActDialog';
import { useBillingTexts } from './texts';

const ReviewDialogPayment = graphql(`
  fragment ReviewDialogPayment on Payment {
    id
    gatewayRefund {
      state
      credited {
        amount
        currency
      }
      bonusLeft {
        amount
        currency
      }
      takeable {
        amount
        currency
      }
    }
  }
`);

graphql(`
  mutation ResolveReview($input: ResolveReviewInput!) {
    resolveReview(input: $input) {
      __typename
      ... on ResolveReviewSuccess {
        payment {
          id
          status
          gatewayRefund {
            state
          }
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

/** Decides a payment in review; what can be decided depends on why it is there. */
export function ReviewDialog({
  payment: masked,
  onClose,
  onDone,
}: {
  payment: FragmentType<typeof ReviewDialogPayment>;
  onClose: () => void;
  onDone: () => void;
}) {
  const texts = useBillingTexts();
  const { id: paymentId, gatewayRefund } = unmask(ReviewDialogPayment, masked);
  const refund = gatewayRefund?.state === 'IN_REVIEW' ? gatewayRefund : null;
  const decisions: ReviewDecision[] = refund
    ? ['TAKE_BACK', 'BEAR_LOSS', 'DISMISS']
    : ['CREDIT_WALLET', 'DISMISS'];
  const [decision, setDecision] = useState(decisions[0] as ReviewDecision);
  const [resolveReview] = useResolveReviewMutation();
  return (
    <ActDialog
      testId="review"
      title={texts('decide')}
      submit={texts('decide')}
      onClose={onClose}
      onDone={onDone}
      onSend={async (reason) =>
        (await resolveReview({ variables: { input: { paymentId, decision, reason } } })).data
          ?.resolveReview
      }
    >
      {() => (
        <>
          {refund && decision === 'TAKE_BACK' && (
            <Text size="sm" data-testid="review-taken">
              {texts('takeBackText', {
                taken: formatMoney(refund.takeable),
                bonus: formatMoney(refund.bonusLeft),
                loss: formatMoney({
                  ...refund.credited,
                  amount: refund.credited.amount - refund.takeable.amount,
                }),
              })}
            </Text>
          )}
          <Radio.Group
            label={texts('decision')}
            value={decision}
            onChange={(value) => setDecision(value as ReviewDecision)}
          >
            <Stack gap="xs" mt="xs">
              {decisions.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={texts(`reviewDecision.${value}`)}
                  data-testid={`review-${value}`}
                />
              ))}
            </Stack>
          </Radio.Group>
        </>
      )}
    </ActDialog>
  );
}
