import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useApolloClient } from '@apollo/client/react';
import { Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconDownload, IconReceiptTax } from '@tabler/icons-react';
import { EmptyState, ErrorState, ListSkeleton, Money, saveFile, UserErrorAlert } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import { useTaxReportQuery } from '../../__generated__/hooks';
import { useFilters } from '../../shell/useFilters';
import { monthOf } from './month';
import { TaxTable } from './TaxTable';
import { useBillingTexts } from './texts';

graphql(`
  query TaxReport($month: String!) {
    taxReport(month: $month) {
      month
      tax {
        amount
        currency
      }
      rates {
        ratePercent
        ...TaxTableRate
      }
    }
  }
`);

const InvoicesCsv = graphql(`
  query InvoicesCsv($month: String!) {
    invoicesCsv(month: $month) {
      fileName
      mediaType
      contentBase64
    }
  }
`);

const CoretaxExport = graphql(`
  query CoretaxExport($month: String!) {
    coretaxExport(month: $month) {
      fileName
      mediaType
      contentBase64
    }
  }
`);

/** What was sold and taxed in a month, to look at and to take along. */
export default function TaxPage() {
  const texts = useBillingTexts();
  const client = useApolloClient();
  const { get, set } = useFilters();
  const [thisMonth] = useState(() => monthOf(new Date()));
  const month = /^\d{4}-\d{2}$/.test(get('month')) ? get('month') : thisMonth;
  const [download, setDownload] = useState<{ busy?: 'csv' | 'xml'; error?: unknown }>({});
  const { data, loading, error, refetch } = useTaxReportQuery({
    variables: { month },
    fetchPolicy: 'no-cache',
  });
  const report = data?.taxReport;
  // The file cannot be made before the seller has a tax number: that is no fault to try again.
  const outcomeOf = (problem: unknown) =>
    CombinedGraphQLErrors.is(problem) &&
    problem.errors.some(({ extensions }) => extensions?.code === 'FAILED_PRECONDITION')
      ? { failure: { __typename: 'FailedPrecondition', message: texts('noSellerTaxNumber') } }
      : { error: problem };
  const save = async (kind: 'csv' | 'xml') => {
    setDownload({ busy: kind });
    try {
      const shared = { variables: { month }, fetchPolicy: 'no-cache' } as const;
      const file =
        kind === 'csv'
          ? (await client.query({ query: InvoicesCsv, ...shared })).data?.invoicesCsv
          : (await client.query({ query: CoretaxExport, ...shared })).data?.coretaxExport;
      if (file) saveFile(file);
      setDownload({});
    } catch (problem) {
      setDownload({ error: problem });
    }
  };
  return (
    <Stack>
      <Group gap="sm" align="flex-end">
        <TextInput
          type="month"
          size="sm"
          label={texts('month')}
          value={month}
          onChange={(event) => set('month', event.currentTarget.value || null)}
          data-testid="tax-month"
        />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={download.busy === 'csv'}
          onClick={() => void save('csv')}
          data-testid="tax-csv"
        >
          {texts('csv')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={download.busy === 'xml'}
          onClick={() => void save('xml')}
          data-testid="tax-xml"
        >
          {texts('xml')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {texts('xmlHint')}
      </Text>
      <UserErrorAlert {...outcomeOf(download.error)} />
      {!report && Boolean(error) && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!report && loading && <ListSkeleton rows={2} height={90} />}
      {report && (
        <>
          <Card data-testid="tax-due">
            <Text size="sm" c="dimmed">
              {texts('taxDue')}
            </Text>
            <Text fz={26} fw={680}>
              <Money value={report.tax} />
            </Text>
          </Card>
          {report.rates.length === 0 ? (
            <EmptyState icon={IconReceiptTax} title={texts('noTax')} />
          ) : (
            <TaxTable rates={report.rates} />
          )}
        </>
      )}
    </Stack>
  );
}
