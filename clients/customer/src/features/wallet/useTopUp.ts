import { type Failure, formatMoney, useAct, useAttempts } from '@webrana/ui';
import { useNavigate } from 'react-router';
import { graphql } from '../../__generated__';
import type { TopUpWalletInput, TopUpWalletMutation } from '../../__generated__/graphql';
import { useTopUpWalletMutation } from '../../__generated__/hooks';
import { useWalletTexts } from './texts';

graphql(`
  mutation TopUpWallet($input: TopUpWalletInput!) {
    topUpWallet(input: $input) {
      __typename
      ... on TopUpWalletSuccess {
        payment {
          id
          ...PaymentPanelPayment
        }
      }
      ... on MaximumBalanceError {
        available {
          amount
          currency
        }
        awaited {
          amount
          currency
        }
        maximumBalance {
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

type Answer = NonNullable<TopUpWalletMutation['topUpWallet']>;
type Full = Extract<Answer, { __typename: 'MaximumBalanceError' }>;

/** Opens a payment that tops up the wallet and goes to it; sending the same attempt twice opens one. */
export function useTopUp() {
  const navigate = useNavigate();
  const attempts = useAttempts('top-up');
  const [topUpWallet] = useTopUpWalletMutation();
  const texts = useWalletTexts();
  const { run, isRunning, outcome } = useAct();

  /** What is still possible; under a name of its own, or the general sentence would win. */
  const worded = ({ available, awaited, maximumBalance }: Full): Failure => ({
    __typename: 'TopUpTooLarge',
    message: [
      texts('topUp.stillPossible', {
        maximum: formatMoney(maximumBalance),
        available: formatMoney(available),
      }),
      ...(awaited.amount > 0 ? [texts('topUp.awaited', { awaited: formatMoney(awaited) })] : []),
    ].join(' '),
  });

  const topUp = (wanted: Omit<TopUpWalletInput, 'idempotencyKey'>) =>
    run(async () => {
      const answer = await attempts.once(
        wanted,
        async (input) => (await topUpWallet({ variables: { input } })).data?.topUpWallet,
      );
      // Until the payment's page is there, a click here would open a second payment.
      if (answer?.__typename === 'TopUpWalletSuccess')
        await navigate(`/payments/${answer.payment.id}`);
      return answer;
    });
  const { failure } = outcome;
  return {
    topUp,
    isRunning,
    outcome:
      failure?.__typename === 'MaximumBalanceError'
        ? { failure: worded(failure as Full) }
        : outcome,
  };
}
