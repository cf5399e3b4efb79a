import { Alert, Card, Stack, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { BackLink, ErrorState, formatMoney, ListSkeleton, PageHeader } from '@webrana/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../__generated__';
import { useTopUpPageQuery } from '../../__generated__/hooks';
import { AmountFields } from './AmountFields';
import { bestBonus } from './bonus';
import { PromotionAlert } from './PromotionAlert';
import { TopUpWays } from './TopUpWays';
import { useWalletTexts } from './texts';

graphql(`
  query TopUpPage {
    topUpOptions {
      presets {
        amount
        currency
      }
      minimum {
        amount
        currency
      }
      maximum {
        amount
        currency
      }
      maximumBalance {
        amount
        currency
      }
      awaited {
        amount
        currency
      }
      available {
        amount
        currency
      }
      promotions {
        id
        ...PromotionAlertPromotion
        kind
        basisPoints
        availability
        bonusLeft {
          amount
          currency
        }
        bonusAmount {
          amount
          currency
        }
        minimumDeposit {
          amount
          currency
        }
        maximumBonus {
          amount
          currency
        }
      }
      ...TopUpWaysOptions
    }
  }
`);

/** Tops up the wallet: how much, and how to pay it. */
export default function TopUpPage() {
  const texts = useWalletTexts();
  const [search] = useSearchParams();
  const { data, error, refetch } = useTopUpPageQuery({ fetchPolicy: 'cache-and-network' });
  const options = data?.topUpOptions;
  const [typed, setAmount] = useState<number | null>();
  // What is missing may be less than the smallest top-up.
  const asked = Number(search.get('amount')) || null;
  const preset = asked && Math.max(asked, options?.minimum.amount ?? 0);
  const amount = typed === undefined ? preset : typed;
  // What is typed digit by digit is asked for once.
  const [settled] = useDebouncedValue(amount, 350);

  if (error && !options) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!options) return <ListSkeleton rows={5} />;

  const { minimum, available, promotions } = options;
  const maximum = options.maximum.amount < available.amount ? options.maximum : available;
  // The ways to pay stay where they are while the next amount is being typed.
  const isPossible = settled !== null && settled >= minimum.amount && settled <= maximum.amount;
  return (
    <>
      <BackLink Link={Link} to="/wallet" label={texts('topUp.back')} />
      <PageHeader title={texts('topUp.title')} lead={texts('topUp.lead')} />
      <TopUpWays
        options={options}
        amount={isPossible ? { amount: settled, currency: minimum.currency } : null}
        isTyping={amount !== settled}
        bonus={bestBonus(promotions, settled ?? 0)}
      >
        <Stack mb="lg">
          {promotions.map((promotion) => (
            <PromotionAlert key={promotion.id} promotion={promotion} />
          ))}
          {available.amount < options.maximum.amount && (
            <Alert variant="light" color="yellow">
              {texts('topUp.full', {
                maximum: formatMoney(options.maximumBalance),
                available: formatMoney(available),
              })}
              {options.awaited.amount > 0 &&
                ` ${texts('topUp.awaited', { awaited: formatMoney(options.awaited) })}`}
            </Alert>
          )}
          <Card>
            <Title order={2} fz="h3" mb="md">
              {texts('topUp.amount')}
            </Title>
            <AmountFields
              presets={options.presets}
              minimum={minimum}
              maximum={maximum}
              value={amount}
              onChange={setAmount}
            />
          </Card>
        </Stack>
      </TopUpWays>
    </>
  );
}
