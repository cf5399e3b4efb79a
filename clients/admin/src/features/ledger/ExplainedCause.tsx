import { Anchor, Text } from '@mantine/core';
import { formatDate, formatMoney, useLanguage } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { ExplainedLotFragment } from '../../__generated__/graphql';
import { useLedgerTexts } from './texts';

const ExplainedLot = graphql(`
  fragment ExplainedLot on BonusLot {
    id
    source
    expiresAt
    amount {
      amount
      currency
    }
    remaining {
      amount
      currency
    }
  }
`);

const ExplainedCauseMovement = graphql(`
  fragment ExplainedCauseMovement on ChargeMovement {
    customer {
      id
      name
    }
    adjustment {
      reason
      adjustment {
        id
        requestedBy {
          id
          name
        }
        decidedBy {
          id
          name
        }
      }
    }
    refund {
      id
      reason
      createdBy {
        id
        name
      }
      creditNote {
        id
        number
      }
    }
    bonusGiven {
      ...ExplainedLot
    }
    bonusTaken {
      givenByTransactionId
      amount {
        amount
        currency
      }
      lot {
        ...ExplainedLot
      }
    }
  }
`);

/** Why one movement happened, beyond its kind: who, which refund, adjustment or bonus. */
export function ExplainedCause({
  movement,
}: {
  movement: FragmentType<typeof ExplainedCauseMovement>;
}) {
  const texts = useLedgerTexts();
  const language = useLanguage();
  const { customer, adjustment, refund, bonusGiven, bonusTaken } = unmask(
    ExplainedCauseMovement,
    movement,
  );
  const wordsOf = ({ source, amount, remaining, expiresAt }: ExplainedLotFragment): string =>
    [
      texts('lot', {
        source: texts.maybe(`source.${source}`, source),
        amount: formatMoney(amount),
        remaining: formatMoney(remaining),
      }),
      expiresAt && texts('lotEnds', { date: formatDate(expiresAt, language) }),
    ]
      .filter(Boolean)
      .join(', ');
  const { requestedBy, decidedBy } = adjustment?.adjustment ?? {};
  const given = unmask(ExplainedLot, bonusGiven);
  return (
    <>
      {customer && (
        <Text size="sm">
          {texts('customer')}:{' '}
          <Anchor component={Link} to={`/users/${customer.id}`} inherit>
            {customer.name}
          </Anchor>
        </Text>
      )}
      {adjustment && (
        <Text size="sm" data-testid="explained-adjustment">
          {[
            `${texts('adjustment')}: ${adjustment.reason}`,
            requestedBy && texts('requestedBy', { name: requestedBy.name }),
            decidedBy && texts('appliedBy', { name: decidedBy.name }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
      {refund && (
        <Text size="sm" data-testid="explained-refund">
          {[
            `${texts('refund')}: ${refund.reason}`,
            refund.createdBy?.name,
            refund.creditNote && texts('creditNote', { number: refund.creditNote.number }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
      {given && (
        <Text size="sm" data-testid="explained-bonus">
          {texts('bonusGiven')}: {wordsOf(given)}
        </Text>
      )}
      {bonusTaken.map(({ amount, lot, givenByTransactionId }) => (
        <Text size="sm" key={givenByTransactionId} data-testid="explained-bonus">
          {texts('bonusTaken')} {formatMoney(amount)}: {wordsOf(unmask(ExplainedLot, lot))}
          {' · '}
          <Anchor component={Link} to={`/billing/ledger/${givenByTransactionId}`} inherit>
            {texts('lotGiver')}
          </Anchor>
        </Text>
      ))}
    </>
  );
}
