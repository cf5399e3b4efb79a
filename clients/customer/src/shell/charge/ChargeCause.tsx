import { Text } from '@mantine/core';
import { DateTime, Money } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useChargeTexts } from './texts';

const ChargeCauseMovement = graphql(`
  fragment ChargeCauseMovement on ChargeMovement {
    adjustment {
      reason
    }
    refund {
      id
      reason
      creditNote {
        id
        number
      }
    }
    bonusGiven {
      id
      source
      expiresAt
      remaining {
        amount
        currency
      }
    }
    bonusTaken {
      givenByTransactionId
      amount {
        amount
        currency
      }
      lot {
        id
        source
        grantedAt
      }
    }
  }
`);

/** Why a movement happened, beyond its kind: the reason staff gave, the credit note, the bonus. */
export function ChargeCause({ movement }: { movement: FragmentType<typeof ChargeCauseMovement> }) {
  const texts = useChargeTexts();
  const { adjustment, refund, bonusGiven, bonusTaken } = unmask(ChargeCauseMovement, movement);
  const reason = adjustment?.reason ?? refund?.reason;
  return (
    <>
      {reason && (
        <Text size="sm" data-testid="charge-reason">
          {texts('reason', { reason })}
        </Text>
      )}
      {refund?.creditNote && (
        <Text size="sm">{texts('creditNote', { number: refund.creditNote.number })}</Text>
      )}
      {bonusGiven && (
        <Text size="sm" data-testid="charge-bonus">
          {texts('bonusLeft')} <Money value={bonusGiven.remaining} />
          {bonusGiven.expiresAt && (
            <>
              {`, ${texts('bonusEnds')} `}
              <DateTime value={bonusGiven.expiresAt} />
            </>
          )}
        </Text>
      )}
      {bonusTaken.map(({ givenByTransactionId, amount, lot }) => (
        <Text key={givenByTransactionId} size="sm" data-testid="charge-bonus">
          {texts('bonusTaken')} {texts.maybe(`source.${lot.source}`, lot.source)}{' '}
          <DateTime value={lot.grantedAt} as="day" />: <Money value={amount} />
        </Text>
      ))}
    </>
  );
}
