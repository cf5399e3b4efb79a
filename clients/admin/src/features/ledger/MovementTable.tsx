import { Anchor, Text } from '@mantine/core';
import { type Column, DataTable, DateTime, Money } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { MovementTableMovementFragment } from '../../__generated__/graphql';
import { useLedgerTexts } from './texts';

const MovementTableMovement = graphql(`
  fragment MovementTableMovement on ChargeMovement {
    id
    kind
    key
    occurredAt
    amount {
      amount
      currency
    }
    postings {
      id
      account
    }
    invoice {
      id
      number
    }
    customer {
      id
      name
    }
  }
`);

/** Movements, one row each; a row's kind opens its explanation, its customer narrows the list. */
export function MovementTable({
  movements,
  onPick,
}: {
  movements: ReadonlyArray<FragmentType<typeof MovementTableMovement>>;
  onPick: (customerId: string) => void;
}) {
  const texts = useLedgerTexts();
  const columns: Column<MovementTableMovementFragment>[] = [
    {
      label: texts('when'),
      cell: ({ occurredAt }) => <DateTime value={occurredAt} as="short" />,
    },
    {
      label: texts('kindLabel'),
      isHead: true,
      cell: ({ id, kind }) => (
        <Anchor
          component={Link}
          to={`/billing/ledger/${id}`}
          size="sm"
          fw={600}
          data-testid="movement-link"
        >
          {texts.maybe(`kind.${kind}`, kind)}
        </Anchor>
      ),
    },
    {
      label: texts('customer'),
      cell: ({ customer }) =>
        customer ? (
          <Anchor
            component="button"
            type="button"
            size="sm"
            title={texts('onlyCustomer')}
            onClick={() => onPick(customer.id)}
            data-testid="movement-customer"
          >
            {customer.name}
          </Anchor>
        ) : (
          '–'
        ),
    },
    {
      label: texts('about'),
      wraps: true,
      cell: ({ invoice, key }) => (
        <>
          {invoice && (
            <Anchor component={Link} to={`/billing/invoices/${invoice.id}`} size="sm">
              {invoice.number ?? texts('draft')}
            </Anchor>
          )}
          <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
            {key}
          </Text>
        </>
      ),
    },
    {
      label: texts('accounts'),
      wraps: true,
      cell: ({ postings }) => (
        <Text size="sm">
          {postings.map(({ account }) => texts.maybe(`account.${account}`, account)).join(', ')}
        </Text>
      ),
    },
    {
      label: texts('amount'),
      isNumber: true,
      cell: ({ amount }) => <Money value={amount} fw={600} />,
    },
  ];
  return (
    <DataTable
      label={texts('title')}
      rows={unmask(MovementTableMovement, movements)}
      columns={columns}
      rowTestId="movement-row"
    />
  );
}
