import { Alert, Button, Stack } from '@mantine/core';
import { IconDownload, IconReceiptOff } from '@tabler/icons-react';
import {
  BackLink,
  DateTime,
  EmptyState,
  ErrorState,
  formatMoney,
  ListSkeleton,
  PageHeader,
  StatusBadge,
  useLanguage,
} from '@webrana/ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../../__generated__';
import { useInvoicePageQuery } from '../../__generated__/hooks';
import { ExplainCharge } from '../../shell/charge/ExplainCharge';
import { InvoiceParties } from './InvoiceParties';
import { InvoiceSums } from './InvoiceSums';
import { useInvoicesTexts } from './texts';
import { useDownload } from './useDownload';

graphql(`
  query InvoicePage($invoiceId: ID!, $locale: Locale) {
    invoice(id: $invoiceId) {
      id
      number
      status
      description
      issuedAt
      paidAt
      total {
        amount
        currency
      }
      order {
        id
        viewerCanPay
      }
      ...InvoiceSumsInvoice
      ...InvoicePartiesInvoice
    }
  }
`);

/** An invoice: what is sold, the tax inside, who sells and buys; to pay, print and explain. */
export default function InvoicePage() {
  const texts = useInvoicesTexts();
  const locale = useLanguage() === 'en' ? 'EN' : 'ID';
  const { invoiceId = '' } = useParams();
  const { data, previousData, error, refetch } = useInvoicePageQuery({
    variables: { invoiceId, locale },
    fetchPolicy: 'cache-and-network',
  });
  const download = useDownload();
  const shown = data ?? previousData;
  const invoice = shown?.invoice;

  if (error && !invoice) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!shown) return <ListSkeleton rows={3} height={180} />;
  if (!invoice) {
    return (
      <EmptyState
        icon={IconReceiptOff}
        title={texts('notFound')}
        hint={texts('notFoundHint')}
        action={
          <Button component={Link} to="/invoices">
            {texts('back')}
          </Button>
        }
      />
    );
  }
  const { number, status, description, issuedAt, paidAt, total, order } = invoice;
  return (
    <>
      <BackLink Link={Link} to="/invoices" label={texts('back')} />
      <PageHeader
        title={number ?? texts('unnumbered')}
        lead={
          <>
            {description} · {texts('issued')} <DateTime value={issuedAt} />
            {paidAt && (
              <>
                {` · ${texts('paidAt')} `}
                <DateTime value={paidAt} />
              </>
            )}
          </>
        }
      >
        <StatusBadge kind="invoiceStatus" status={status} />
        <ExplainCharge subject={{ invoiceId: invoice.id }} of={number ?? description} />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={download.busy === 'pdf'}
          onClick={() => void download.pdf(invoice.id)}
          data-testid="invoice-pdf"
        >
          {texts('pdf')}
        </Button>
      </PageHeader>
      <Stack>
        {download.error != null && <ErrorState error={download.error} />}
        {status === 'OPEN' && order?.viewerCanPay && (
          <Alert variant="light" color="yellow" title={texts('payTitle')} role="status">
            <Button component={Link} to={`/orders/${order.id}/pay`} data-testid="invoice-pay">
              {texts('payNow', { amount: formatMoney(total) })}
            </Button>
          </Alert>
        )}
        <InvoiceSums invoice={invoice} download={download} />
        <InvoiceParties invoice={invoice} />
      </Stack>
    </>
  );
}
