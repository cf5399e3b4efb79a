import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Stack, Title } from '@mantine/core';
import { IconDownload, IconFileInvoice } from '@tabler/icons-react';
import {
  BackLink,
  EmptyState,
  ErrorState,
  ListSkeleton,
  saveFile,
  UserErrorAlert,
} from '@webrana/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../__generated__';
import { useInvoicePageQuery } from '../../__generated__/hooks';
import { usePowers } from '../../shell/usePowers';
import { InvoiceDetails } from './InvoiceDetails';
import { InvoiceRefunds } from './InvoiceRefunds';
import { InvoiceTag } from './InvoiceTag';
import { RefundDialog } from './RefundDialog';
import { useBillingTexts } from './texts';

graphql(`
  query InvoicePage($id: ID!) {
    invoice(id: $id) {
      id
      number
      status
      ...InvoiceDetailsInvoice
      ...InvoiceRefundsInvoice
      ...RefundDialogInvoice
    }
  }
`);

const InvoicePdf = graphql(`
  query InvoicePdf($id: ID!) {
    invoice(id: $id) {
      id
      pdf {
        fileName
        mediaType
        contentBase64
      }
    }
  }
`);

/** One invoice with its lines, its document, and what went back. */
export default function InvoicePage() {
  const texts = useBillingTexts();
  const { id = '' } = useParams();
  const { mayHandleMoney } = usePowers();
  const client = useApolloClient();
  const [isRefunding, setRefunding] = useState(false);
  const [download, setDownload] = useState<{ isBusy: boolean; error?: unknown }>({ isBusy: false });
  const { data, loading, error, refetch } = useInvoicePageQuery({
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  const invoice = data?.invoice;
  const savePdf = async () => {
    setDownload({ isBusy: true });
    try {
      const answer = await client.query({
        query: InvoicePdf,
        variables: { id },
        fetchPolicy: 'no-cache',
      });
      if (answer.data?.invoice) saveFile(answer.data.invoice.pdf);
      setDownload({ isBusy: false });
    } catch (problem) {
      setDownload({ isBusy: false, error: problem });
    }
  };
  return (
    <>
      <BackLink Link={Link} to="/billing/invoices" label={texts('backToInvoices')} />
      {!invoice && loading && <ListSkeleton rows={3} height={120} />}
      {!invoice && !loading && Boolean(error) && (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
      {!invoice && !loading && !error && (
        <EmptyState icon={IconFileInvoice} title={texts('notFound')} />
      )}
      {invoice && (
        <Stack gap="lg" data-testid="invoice-page">
          <Group justify="space-between">
            <Group gap="sm">
              <Title order={2}>{invoice.number ?? texts('draft')}</Title>
              <InvoiceTag status={invoice.status} />
            </Group>
            <Group gap="sm">
              <Button
                component={Link}
                to={`/billing/ledger?about=${invoice.id}`}
                variant="default"
                data-testid="invoice-ledger"
              >
                {texts('tabs.ledger')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
                loading={download.isBusy}
                onClick={() => void savePdf()}
                data-testid="invoice-pdf"
              >
                {texts('pdf')}
              </Button>
              {mayHandleMoney && invoice.status === 'PAID' && (
                <Button onClick={() => setRefunding(true)} data-testid="refund-open">
                  {texts('refund')}
                </Button>
              )}
            </Group>
          </Group>
          <UserErrorAlert error={download.error} />
          <InvoiceDetails invoice={invoice} />
          <InvoiceRefunds invoice={invoice} />
          {isRefunding && (
            <RefundDialog
              invoice={invoice}
              onClose={() => setRefunding(false)}
              onDone={() => void refetch()}
            />
          )}
        </Stack>
      )}
    </>
  );
}
