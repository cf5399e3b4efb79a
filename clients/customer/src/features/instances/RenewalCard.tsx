import { Button, Card, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { DateTime, Facts, formatMoney, Money, UserErrorAlert } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { DueAlert } from './DueAlert';
import { dueState } from './due-state';
import { InstanceJournal } from './InstanceJournal';
import { RenewButton } from './RenewButton';
import { useRenewalTexts } from './renewal-texts';
import { useAutoRenew } from './useAutoRenew';

const RenewalCardInstance = graphql(`
  fragment RenewalCardInstance on Instance {
    id
    hostname
    status
    paidUntil
    autoRenew
    graceUntil
    terminatesAt
    viewerCanRenew
    viewerCanSetAutoRenew
    nextRenewal {
      price {
        amount
        currency
      }
      periods
      chargesAt
      missing {
        amount
        currency
      }
    }
    journal {
      id
      ...InstanceJournalAct
    }
  }
`);

/** Until when an instance is paid, what comes next, and the button that pays it. */
export function RenewalCard({
  instance: masked,
}: {
  instance: FragmentType<typeof RenewalCardInstance>;
}) {
  const texts = useRenewalTexts();
  const instance = unmask(RenewalCardInstance, masked);
  const { id, nextRenewal: next, viewerCanRenew, viewerCanSetAutoRenew } = instance;
  const { turn, loading, failure, error } = useAutoRenew(id);
  const state = dueState(instance);
  if (state === 'NONE') return null;
  const missing = next?.missing && next.missing.amount > 0 ? next.missing : null;

  return (
    <Card data-testid="renewal">
      <Stack>
        <Title order={2} fz="h3">
          {texts('title')}
        </Title>
        <DueAlert state={state} until={instance.graceUntil ?? instance.terminatesAt} />
        <Facts
          items={[
            {
              label: texts('paidUntil'),
              value: instance.paidUntil ? <DateTime value={instance.paidUntil} /> : '–',
              testId: 'paid-until',
            },
            ...(next
              ? [
                  {
                    label:
                      next.periods > 1
                        ? texts('priceOfMany', { count: next.periods })
                        : texts('price'),
                    value: <Money value={next.price} />,
                  },
                ]
              : []),
            ...(next?.chargesAt && state === 'PAID'
              ? [{ label: texts('charges'), value: <DateTime value={next.chargesAt} /> }]
              : []),
          ]}
        />
        {viewerCanSetAutoRenew && (
          <Switch
            label={texts('autoRenew')}
            description={texts('autoRenewHint')}
            checked={instance.autoRenew}
            disabled={loading}
            onChange={(event) => void turn(event.currentTarget.checked)}
            data-testid="auto-renew"
          />
        )}
        <UserErrorAlert failure={failure} error={error} />
        {viewerCanRenew && next && (
          <Group>
            <RenewButton
              instanceId={id}
              hostname={instance.hostname}
              price={next.price}
              periods={next.periods}
              isSuspended={state === 'SUSPENDED'}
              isShort={missing !== null}
            />
            {missing && (
              <Group gap="sm">
                <Text size="sm" c="red" data-testid="renewal-missing">
                  {texts('missing', { amount: formatMoney(missing) })}
                </Text>
                <Button component={Link} to="/wallet/top-up" size="sm">
                  {texts('topUp')}
                </Button>
              </Group>
            )}
          </Group>
        )}
        {viewerCanSetAutoRenew && !viewerCanRenew && (
          <Text size="sm" c="dimmed">
            {texts('ahead')}
          </Text>
        )}
        <InstanceJournal acts={instance.journal} />
      </Stack>
    </Card>
  );
}
