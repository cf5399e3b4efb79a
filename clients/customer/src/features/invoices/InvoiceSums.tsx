import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { DateTime, Facts, Money, PriceLines } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useInvoicesTexts } from './texts';
import type { useDownload } from './useDownload';

const InvoiceSumsInvoice = graphql(`
  fragment InvoiceSumsInvoice on Invoice {
    id
    totalInWords(locale: $locale)
    lines {
      kind
      amount {
        amount
        currency
      }
    }
    tax {
      ratePercent
      price {
        amount
        currency
      }
      base {
        amount
        currency
      }
      amount {
        amount
        currency
      }
    }
    refunded {
      amount
      currency
    }
    creditNotes {
      id
      number
      issuedAt
      total {
        amount
        currency
      }
    }
  }
`);

/** The lines of the price, the tax inside, the total in words, and what was credited. */
export function InvoiceSums({
  invoice: masked,
  download,
}: {
  invoice: FragmentType<typeof InvoiceSumsInvoice>;
  download: ReturnType<typeof useDownload>;
}) {
  const texts = useInvoicesTexts();
  const { id, lines, tax, totalInWords, refunded, creditNotes } = unmask(
    InvoiceSumsInvoice,
    masked,
  );
  return (
    <>
      <Card data-testid="invoice-lines">
        <Title order={2} fz="h3" mb="md">
          {texts('lines')}
        </Title>
        <PriceLines lines={lines} />
        <Text size="sm" c="dimmed" mt="sm" data-testid="invoice-words">
          {texts('inWords')}: <em>{totalInWords}</em>
        </Text>
      </Card>
      <Card data-testid="invoice-tax">
        <Title order={2} fz="h3" mb="md">
          {texts('tax')}
        </Title>
        {tax ? (
          <Facts
            columns={3}
            items={[
              { label: texts('taxPrice'), value: <Money value={tax.price} /> },
              {
                label: texts(tax.base.amount < tax.price.amount ? 'taxBase' : 'taxBasePlain'),
                value: <Money value={tax.base} />,
              },
              {
                label: texts('taxAmount', { rate: tax.ratePercent }),
                value: <Money value={tax.amount} />,
              },
            ]}
          />
        ) : (
          <Text c="dimmed">{texts('noTax')}</Text>
        )}
      </Card>
      {creditNotes.length > 0 && (
        <Card data-testid="credit-notes">
          <Group justify="space-between" mb="md">
            <Title order={2} fz="h3">
              {texts('creditNotes')}
            </Title>
            <Text size="sm" c="dimmed">
              {texts('refunded')} <Money value={refunded} />
            </Text>
          </Group>
          <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
            {creditNotes.map((note) => (
              <Group component="li" key={note.id} justify="space-between">
                <div>
                  <Text fw={550}>{note.number}</Text>
                  <Text size="sm" c="dimmed">
                    <DateTime value={note.issuedAt} /> · <Money value={note.total} />
                  </Text>
                </div>
                <Button
                  variant="default"
                  size="xs"
                  loading={download.busy === note.id}
                  aria-label={texts('pdfOf', { number: note.number })}
                  onClick={() => void download.creditNote(id, note.id)}
                >
                  {texts('pdf')}
                </Button>
              </Group>
            ))}
          </Stack>
        </Card>
      )}
    </>
  );
}
