import { useApolloClient } from '@apollo/client/react';
import {
  type FileContent,
  type PartProgress,
  saveFile,
  saveInParts,
  useLanguage,
} from '@webrana/ui';
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

const InvoiceArchiveParts = graphql(`
  query InvoiceArchiveParts($month: String!) {
    invoiceArchiveParts(month: $month)
  }
`);

const InvoiceArchive = graphql(`
  query InvoiceArchive($month: String!, $part: Int!, $locale: Locale) {
    invoiceArchive(month: $month, part: $part, locale: $locale) {
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

/** Fetches documents and hands them to the downloads; they never enter the cache. */
export function useDownload() {
  const client = useApolloClient();
  const locale = useLanguage() === 'en' ? ('EN' as const) : ('ID' as const);
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const [progress, setProgress] = useState<PartProgress | null>(null);
  const fetchPolicy = 'no-cache';

  /** `save` answers whether there was anything to save. */
  const begin = async (what: string, save: () => Promise<boolean>) => {
    if (busy) return;
    setBusy(what);
    setError(null);
    setIsEmpty(false);
    try {
      setIsEmpty(!(await save()));
    } catch (trouble) {
      setError(trouble);
    } finally {
      setBusy(null);
      setProgress(null);
    }
  };
  const run = (what: string, load: () => Promise<FileContent | null | undefined>) =>
    begin(what, async () => {
      const file = await load();
      if (file) saveFile(file);
      return Boolean(file);
    });

  return {
    busy,
    error,
    isEmpty,
    /** Which part of an archive is on its way; null for anything else. */
    progress,
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
      begin('zip', async () => {
        const variables = { month };
        const { data } = await client.query({
          query: InvoiceArchiveParts,
          variables,
          fetchPolicy,
        });
        return saveInParts({
          fileName: `invoices-${month}.zip`,
          parts: data?.invoiceArchiveParts ?? 0,
          onPart: setProgress,
          load: async (part) => {
            const wish = { month, part, locale };
            const answer = await client.query({
              query: InvoiceArchive,
              variables: wish,
              fetchPolicy,
            });
            return answer.data?.invoiceArchive;
          },
        });
      }),
    csv: (month: string) =>
      run('csv', async () => {
        const variables = { month };
        const { data } = await client.query({ query: InvoicesCsv, variables, fetchPolicy });
        return data?.invoicesCsv;
      }),
  };
}
