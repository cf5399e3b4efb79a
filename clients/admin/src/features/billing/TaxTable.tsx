import { type Column, DataTable, Money } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { TaxTableRateFragment } from '../../__generated__/graphql';
import { useBillingTexts } from './texts';

const TaxTableRate = graphql(`
  fragment TaxTableRate on TaxReportRate {
    ratePercent
    invoices {
      count
      price {
        amount
        currency
      }
      base {
        amount
        currency
      }
      tax {
        amount
        currency
      }
    }
    creditNotes {
      count
      price {
        amount
        currency
      }
      base {
        amount
        currency
      }
      tax {
        amount
        currency
      }
    }
  }
`);

type Row = TaxTableRateFragment['invoices'] & { id: string; label: string };

/** Invoices and credit notes of a month by rate. */
export function TaxTable({
  rates: masked,
}: {
  rates: ReadonlyArray<FragmentType<typeof TaxTableRate>>;
}) {
  const texts = useBillingTexts();
  const rows: Row[] = unmask(TaxTableRate, masked).flatMap(
    ({ ratePercent: rate, invoices, creditNotes }) => [
      { ...invoices, id: `${rate}-invoices`, label: texts('invoicesOf', { rate }) },
      { ...creditNotes, id: `${rate}-notes`, label: texts('creditNotesOf', { rate }) },
    ],
  );
  const columns: Column<Row>[] = [
    { label: texts('rate'), cell: ({ label }) => label },
    { label: texts('documents'), isNumber: true, cell: ({ count }) => count },
    { label: texts('price'), isNumber: true, cell: ({ price }) => <Money value={price} /> },
    { label: texts('base'), isNumber: true, cell: ({ base }) => <Money value={base} /> },
    { label: texts('tax'), isNumber: true, cell: ({ tax }) => <Money value={tax} fw={600} /> },
  ];
  return <DataTable label={texts('taxTitle')} rows={rows} columns={columns} rowTestId="tax-row" />;
}
