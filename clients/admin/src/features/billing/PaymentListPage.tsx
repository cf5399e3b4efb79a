import { Group } from '@mantine/core';
import { IconCreditCard } from '@tabler/icons-react';
import { graphql } from '../../__generated__';
import type {
  PaymentFilter,
  PaymentMethod,
  PaymentPurpose,
  PaymentStatus,
} from '../../__generated__/graphql';
import { usePaymentListQuery } from '../../__generated__/hooks';
import { CustomerFilter } from '../../shell/CustomerFilter';
import { FilterSelect } from '../../shell/FilterSelect';
import { ListBody } from '../../shell/ListBody';
import { usePaymentTexts } from '../../shell/payment.texts';
import { useFilters } from '../../shell/useFilters';
import { PaymentTable } from './PaymentTable';
import { useBillingTexts } from './texts';

graphql(`
  query PaymentList($after: String, $filter: PaymentFilter) {
    payments(first: 50, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...PaymentTablePayment
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const statuses: PaymentStatus[] = ['PENDING', 'PAID', 'IN_REVIEW', 'FAILED', 'EXPIRED', 'OPENING'];
const methods: PaymentMethod[] = ['CHANNEL', 'BANK_TRANSFER', 'WALLET'];
const purposes: PaymentPurpose[] = ['ORDER', 'RENEWAL', 'TOP_UP'];

/** Everybody's payments; the filters live in the address. */
export default function PaymentListPage() {
  const texts = useBillingTexts();
  const words = usePaymentTexts();
  const { get, oneOf, set } = useFilters();
  const status = oneOf('status', statuses);
  const method = oneOf('method', methods);
  const purpose = oneOf('purpose', purposes);
  const customerId = get('customer');
  const filter: PaymentFilter = {
    ...(status && { statuses: [status] }),
    ...(method && { methods: [method] }),
    ...(purpose && { purpose }),
    ...(customerId && { customerId }),
  };
  const { data, ...query } = usePaymentListQuery({
    variables: { filter },
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.payments;
  return (
    <>
      <Group mb="md" gap="sm">
        <FilterSelect
          label={texts('status')}
          all={texts('allStatuses')}
          value={status}
          onChange={(value) => set('status', value)}
          options={statuses.map((value) => ({
            value,
            label: words.maybe(`status.${value}`, value),
          }))}
          testId="payment-status-filter"
        />
        <FilterSelect
          label={texts('method')}
          all={texts('allMethods')}
          value={method}
          onChange={(value) => set('method', value)}
          options={methods.map((value) => ({
            value,
            label: words.maybe(`method.${value}`, value),
          }))}
          testId="payment-method-filter"
        />
        <FilterSelect
          label={texts('purpose')}
          all={texts('allPurposes')}
          value={purpose}
          onChange={(value) => set('purpose', value)}
          options={purposes.map((value) => ({
            value,
            label: words.maybe(`purpose.${value}`, value),
          }))}
          testId="payment-purpose-filter"
        />
        <CustomerFilter />
      </Group>
      <ListBody
        list={list}
        {...query}
        empty={{
          icon: IconCreditCard,
          title: texts('noPayments'),
          hint: texts('noPaymentsHint'),
        }}
      >
        <PaymentTable payments={list?.edges.map(({ node }) => node) ?? []} />
      </ListBody>
    </>
  );
}
