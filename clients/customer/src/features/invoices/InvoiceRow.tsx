import { Button, Card, Group, Text } from '@mantine/core';
import { DateTime, Money, StatusBadge } from '@webrana/ui';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useInvoicesTexts } from './texts';

const InvoiceRowInvoice = graphql(`
  fragment InvoiceRowInvoice on Invoice {
    id
    number
    status
    description
    issuedAt
    total {
      amount
      currency
    }
    order {
      id
      viewerCanPay
    }
  }
`);

/** An invoice in a list; the whole card leads to it. */
export function InvoiceRow({
  invoice: masked,
}: {
  invoice: FragmentType<typeof InvoiceRowInvoice>;
}) {
  const texts = useInvoicesTexts();
  const { id, number, status, description, issuedAt, total, order } = unmask(
    InvoiceRowInvoice,
    masked,
  );
  return (
    <Card component="li" data-testid="invoice-row" data-id={id} padding="md" pos="relative">
      <Group justify="space-between" gap="md">
        <div style={{ flex: '1 1 15rem', minWidth: 0 }}>
          <Group gap="sm">
            <Link to={`/invoices/${id}`} className="wb-cardlink">
              {number ?? texts('unnumbered')}
            </Link>
            <StatusBadge kind="invoiceStatus" status={status} />
          </Group>
          <Text size="sm" c="dimmed" mt={4}>
            {description}
          </Text>
        </div>
        <Group gap="lg" wrap="nowrap" ml="auto">
          <div style={{ textAlign: 'end' }}>
            <Money value={total} fw={650} />
            <Text size="sm" c="dimmed">
              <DateTime value={issuedAt} as="short" />
            </Text>
          </div>
          {status === 'OPEN' && order?.viewerCanPay && (
            <Button
              component={Link}
              to={`/orders/${order.id}/pay`}
              style={{ zIndex: 1 }}
              aria-label={`${texts('pay')} ${description}`}
            >
              {texts('pay')}
            </Button>
          )}
        </Group>
      </Group>
    </Card>
  );
}
