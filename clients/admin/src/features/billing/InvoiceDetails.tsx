import { Card, SimpleGrid, Stack, Text } from '@mantine/core';
import { DateTime, Facts, Money, PriceLines } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useBillingTexts } from './texts';

const InvoiceDetailsInvoice = graphql(`
  fragment InvoiceDetailsInvoice on Invoice {
    id
    description
    issuedAt
    paidAt
    totalInWords
    total {
      amount
      currency
    }
    refunded {
      amount
      currency
    }
    lines {
      kind
      amount {
        amount
        currency
      }
    }
    buyer {
      name
      email
      taxNumber
    }
    seller {
      name
    }
    order {
      id
      number
    }
  }
`);

/** Who buys what, when, and every line of the price. */
export function InvoiceDetails({
  invoice: masked,
}: {
  invoice: FragmentType<typeof InvoiceDetailsInvoice>;
}) {
  const texts = useBillingTexts();
  const invoice = unmask(InvoiceDetailsInvoice, masked);
  const { buyer } = invoice;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <Card component="section">
        <Facts
          items={[
            { label: texts('description'), value: invoice.description },
            { label: texts('order'), value: invoice.order?.number ?? '–' },
            {
              label: texts('buyer'),
              value:
                [buyer?.name, buyer?.email, buyer?.taxNumber].filter(Boolean).join(' · ') || '–',
            },
            { label: texts('seller'), value: invoice.seller.name },
            { label: texts('issued'), value: <DateTime value={invoice.issuedAt} /> },
            {
              label: texts('paid'),
              value: invoice.paidAt ? <DateTime value={invoice.paidAt} /> : '–',
            },
            {
              label: texts('refunded'),
              value: <Money value={invoice.refunded} />,
              testId: 'invoice-refunded',
            },
          ]}
        />
      </Card>
      <Card component="section" aria-label={texts('lines')}>
        <Stack gap="sm">
          <PriceLines lines={invoice.lines} />
          <Text size="sm" c="dimmed">
            {invoice.totalInWords}
          </Text>
        </Stack>
      </Card>
    </SimpleGrid>
  );
}
