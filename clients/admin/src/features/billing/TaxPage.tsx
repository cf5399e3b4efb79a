import { Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconReceiptTax } from '@tabler/icons-react';
import { EmptyState, ErrorState, formatMoney, ListSkeleton, Money, monthOf } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import { useTaxReportQuery } from '../../__generated__/hooks';
import { useFilters } from '../../shell/useFilters';
import { TaxFileButtons, TaxFileOutcome } from './TaxDownloads';
import { TaxTable } from './TaxTable';
import { useBillingTexts } from './texts';
import { useTaxFiles } from './useTaxFiles';

graphql(`
  query TaxReport($month: String!) {
    taxReport(month: $month) {
      month
      tax {
        amount
        currency
      }
      cancelled {
        count
        tax {
          amount
          currency
        }
      }
      rates {
        ratePercent
        ...TaxTableRate
      }
    }
  }
`);

/** What was sold and taxed in a month, to look at and to take along. */
export default function TaxPage() {
  const texts = useBillingTexts();
  const { get, set } = useFilters();
  const [thisMonth] = useState(() => monthOf(new Date()));
  const month = /^\d{4}-\d{2}$/.test(get('month')) ? get('month') : thisMonth;
  const files = useTaxFiles(month);
  const { data, loading, error, refetch } = useTaxReportQuery({
    variables: { month },
    fetchPolicy: 'no-cache',
  });
  const report = data?.taxReport;
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
        <TaxFileButtons files={files} />
      </Group>
      <Text size="sm" c="dimmed">
        {texts('xmlHint')}
      </Text>
      <TaxFileOutcome files={files} />
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
            {report.cancelled.count > 0 && (
              <Text size="sm" c="dimmed" data-testid="tax-cancelled">
                {texts('cancelledInvoices', {
                  count: report.cancelled.count,
                  tax: formatMoney(report.cancelled.tax),
                })}
              </Text>
            )}
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
