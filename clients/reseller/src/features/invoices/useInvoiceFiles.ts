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
  query InvoiceArchive($month: String, $ids: [ID!], $projectId: ID) {
    invoiceArchive(month: $month, ids: $ids, projectId: $projectId) {
      fileName
      mediaType
      contentBase64
    }
  }
`);

const InvoicesCsv = graphql(`
  query InvoicesCsv($month: String!, $projectId: ID) {
    invoicesCsv(month: $month, projectId: $projectId) {
      fileName
      mediaType
      contentBase64
    }
  }
`);

type FileContent = Parameters<typeof saveFile>[0];
type MonthWish = { month: string; projectId: string | null };

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
    takeChosen: (ids: readonly string[]) =>
      take('chosen', async () => {
        const variables = { ids: [...ids] };
        const { data } = await client.query({ query: InvoiceArchive, variables, fetchPolicy });
        return data?.invoiceArchive;
      }),
    takeArchive: (variables: MonthWish) =>
      take('zip', async () => {
        const { data } = await client.query({ query: InvoiceArchive, variables, fetchPolicy });
        return data?.invoiceArchive;
      }),
    takeCsv: (variables: MonthWish) =>
      take('csv', async () => {
        const { data } = await client.query({ query: InvoicesCsv, variables, fetchPolicy });
        return data?.invoicesCsv;
      }),
  };
}
