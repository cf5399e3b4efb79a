import { useApolloClient } from '@apollo/client/react';
import { saveFile } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';

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

const InvoiceArchive = graphql(`
  query InvoiceArchive($month: String!) {
    invoiceArchive(month: $month) {
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

type FileContent = Parameters<typeof saveFile>[0];

/** Takes invoices along as files; `busy` names the one on its way. */
export function useInvoiceFiles() {
  const client = useApolloClient();
  const [state, setState] = useState<{ busy?: string; error?: unknown; isNothing?: boolean }>({});

  const take = async (name: string, ask: () => Promise<FileContent | null | undefined>) => {
    setState({ busy: name });
    try {
      const file = await ask();
      if (file) saveFile(file);
      setState({ isNothing: !file });
    } catch (error) {
      setState({ error });
    }
  };
  const fetchPolicy = 'no-cache';
  return {
    ...state,
    takePdf: (id: string) =>
      take(id, async () => {
        const { data } = await client.query({ query: InvoicePdf, variables: { id }, fetchPolicy });
        return data?.invoice?.pdf;
      }),
    takeArchive: (month: string) =>
      take('zip', async () => {
        const variables = { month };
        const { data } = await client.query({ query: InvoiceArchive, variables, fetchPolicy });
        return data?.invoiceArchive;
      }),
    takeCsv: (month: string) =>
      take('csv', async () => {
        const variables = { month };
        const { data } = await client.query({ query: InvoicesCsv, variables, fetchPolicy });
        return data?.invoicesCsv;
      }),
  };
}
