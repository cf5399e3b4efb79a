import { useApolloClient } from '@apollo/client/react';
import { type FileContent, saveFile, useLanguage } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';

const InvoicePdf = graphql(`
  query InvoicePdf($invoiceId: ID!, $locale: Locale) {
    invoice(id: $invoiceId) {
      id
      pdf(locale: $locale) {
        fileName
        mediaType
        contentBase64
      }
    }
  }
`);

const CreditNotePdf = graphql(`
  query CreditNotePdf($invoiceId: ID!, $locale: Locale) {
    invoice(id: $invoiceId) {
      id
      creditNotes {
        id
        pdf(locale: $locale) {
          fileName
          mediaType
          contentBase64
        }
      }
    }
  }
`);

const InvoiceArchive = graphql(`
  query InvoiceArchive($month: String!, $locale: Locale) {
    invoiceArchive(month: $month, locale: $locale) {
      fileName
      mediaType
      contentBase64
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

/** How long a ZIP without files is in Base64. */
const emptyZip = 32;

/** Fetches documents and hands them to the downloads; they never enter the cache. */
export function useDownload() {
  const client = useApolloClient();
  const locale = useLanguage() === 'en' ? ('EN' as const) : ('ID' as const);
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const fetchPolicy = 'no-cache';

  const run = async (what: string, load: () => Promise<FileContent | null | undefined>) => {
    if (busy) return;
    setBusy(what);
    setError(null);
    setIsEmpty(false);
    try {
      const file = await load();
      if (file) saveFile(file);
      else setIsEmpty(true);
    } catch (trouble) {
      setError(trouble);
    } finally {
      setBusy(null);
    }
  };

  return {
    busy,
    error,
    isEmpty,
    pdf: (invoiceId: string) =>
      run('pdf', async () => {
        const variables = { invoiceId, locale };
        const { data } = await client.query({ query: InvoicePdf, variables, fetchPolicy });
        return data?.invoice?.pdf;
      }),
    creditNote: (invoiceId: string, id: string) =>
      run(id, async () => {
        const variables = { invoiceId, locale };
        const { data } = await client.query({ query: CreditNotePdf, variables, fetchPolicy });
        return data?.invoice?.creditNotes.find((note) => note.id === id)?.pdf;
      }),
    zip: (month: string) =>
      run('zip', async () => {
        const variables = { month, locale };
        const { data } = await client.query({ query: InvoiceArchive, variables, fetchPolicy });
        const archive = data?.invoiceArchive;
        return archive && archive.contentBase64.length > emptyZip ? archive : null;
      }),
    csv: (month: string) =>
      run('csv', async () => {
        const variables = { month };
        const { data } = await client.query({ query: InvoicesCsv, variables, fetchPolicy });
        return data?.invoicesCsv;
      }),
  };
}
