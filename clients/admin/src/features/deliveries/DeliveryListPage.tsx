import { Button, Group } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { PageHeader } from '@webrana/ui';
import { graphql } from '../../__generated__';
import type { DeliveryFilter, DeliveryState, DeliveryTemplate } from '../../__generated__/graphql';
import { useDeliveryListQuery } from '../../__generated__/hooks';
import { useDeliveryTexts } from '../../shell/delivery.texts';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { useFilters } from '../../shell/useFilters';
import { DeliveryTable } from './DeliveryTable';
import { useDeliveriesTexts } from './texts';

graphql(`
  query DeliveryList($after: String, $filter: DeliveryFilter) {
    deliveries(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...DeliveryTableDelivery
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const states: DeliveryState[] = ['PENDING', 'SENDING', 'SENT', 'FAILED', 'SKIPPED'];
const templates: DeliveryTemplate[] = [
  'WELCOME',
  'ORDER_PLACED',
  'PAYMENT_RECEIVED',
  'INSTANCE_READY',
  'INSTANCE_FAILED',
  'RENEWAL_REMINDER',
  'INSTANCE_RENEWED',
  'RENEWAL_FAILED',
  'INSTANCE_SUSPENDED',
  'TERMINATION_WARNING',
  'INSTANCE_TERMINATED',
  'WALLET_CREDITED',
  'TOPPED_UP',
  'TRANSFER_DECIDED',
  'PAYMENT_REVIEWED',
  'WALLET_ADJUSTED',
  'BONUS_RECEIVED',
  'BONUS_EXPIRING',
  'BONUS_EXPIRED',
  'BALANCE_LOW',
  'EMAIL_VERIFICATION',
  'PASSWORD_RESET',
  'EMAIL_CHANGE_OLD_ADDRESS',
  'EMAIL_CHANGE_NEW_ADDRESS',
  'PASSWORD_CHANGED',
  'NEW_SIGN_IN',
  'MFA_ENABLED',
  'MFA_DISABLED',
  'ACCOUNT_EXISTS',
  'ACCOUNT_ERASED',
];

/** What was mailed to whom; the filters live in the address. */
export default function DeliveryListPage() {
  const texts = useDeliveriesTexts();
  const words = useDeliveryTexts();
  const { get, oneOf, set } = useFilters();
  const state = oneOf('state', states);
  const template = oneOf('template', templates);
  const userId = get('user');
  const filter: DeliveryFilter = {
    ...(state && { state }),
    ...(template && { template }),
    ...(userId && { userId }),
  };
  const { data, ...query } = useDeliveryListQuery({
    variables: { filter },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.deliveries;
  return (
    <>
      <PageHeader title={texts('title')} lead={texts('lead')} />
      <Group mb="md" gap="sm">
        <FilterSelect
          label={texts('state')}
          all={texts('allStates')}
          value={state}
          onChange={(value) => set('state', value)}
          options={states.map((value) => ({ value, label: words.maybe(`state.${value}`, value) }))}
          testId="delivery-state-filter"
        />
        <FilterSelect
          label={texts('template')}
          all={texts('allTemplates')}
          value={template}
          onChange={(value) => set('template', value)}
          options={templates.map((value) => ({
            value,
            label: words.maybe(`template.${value}`, value),
          }))}
          testId="delivery-template-filter"
        />
        {userId && (
          <Button variant="light" onClick={() => set('user', null)} data-testid="clear-user">
            {texts('onlyUser', { id: userId })} ✕
          </Button>
        )}
      </Group>
      <ListBody
        list={list}
        {...query}
        empty={{ icon: IconMail, title: texts('empty'), hint: texts('emptyHint') }}
      >
        <DeliveryTable deliveries={list?.edges.map(({ node }) => node) ?? []} />
      </ListBody>
    </>
  );
}
