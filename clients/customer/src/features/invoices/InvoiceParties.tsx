import { Anchor, Card, SimpleGrid, Text } from '@mantine/core';
import { Link } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useInvoicesTexts } from './texts';

const InvoicePartiesInvoice = graphql(`
  fragment InvoicePartiesInvoice on Invoice {
    id
    seller {
      name
      email
      address
      taxNumber
    }
    buyer {
      name
      email
      address
      taxNumber
    }
    order {
      id
      number
    }
  }
`);

interface Party {
  name: string;
  email?: string | null;
  address?: string | null;
  taxNumber?: string | null;
}

function PartyLines({ title, party }: { title: string; party: Party }) {
  const texts = useInvoicesTexts();
  return (
    <div style={{ minWidth: 0 }}>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      <Text fw={600}>{party.name}</Text>
      {party.address && (
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {party.address}
        </Text>
      )}
      {party.taxNumber && <Text size="sm">{texts('taxNumber', { number: party.taxNumber })}</Text>}
      {party.email && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {party.email}
        </Text>
      )}
    </div>
  );
}

/** Who sells and who buys, and the order it is about. */
export function InvoiceParties({
  invoice: masked,
}: {
  invoice: FragmentType<typeof InvoicePartiesInvoice>;
}) {
  const texts = useInvoicesTexts();
  const { seller, buyer, order } = unmask(InvoicePartiesInvoice, masked);
  return (
    <Card data-testid="invoice-parties">
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="lg">
        <PartyLines title={texts('seller')} party={seller} />
        {buyer && <PartyLines title={texts('buyer')} party={buyer} />}
        {order && (
          <div>
            <Text size="sm" c="dimmed">
              {texts('order')}
            </Text>
            <Anchor component={Link} to={`/orders/${order.id}`} fw={600}>
              {order.number}
            </Anchor>
          </div>
        )}
      </SimpleGrid>
    </Card>
  );
}
