import { useApolloClient } from '@apollo/client/react';
import { type FileContent, type PartProgress, saveFile, saveInParts } from '@webrana/ui';
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
  query InvoiceArchive($month: String, $ids: [ID!], $projectId: ID, $part: Int) {
    invoiceArchive(month: $month, ids: $ids, projectId: $projectId, part: $part) {
      fileName
      mediaType
      contentBase64
    }
  }
`);

const InvoiceArchiveParts = graphql(`
  query InvoiceArchiveParts($month: String!, $projectId: ID) {
    invoiceArchiveParts(month: $month, projectId: $projectId)
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

type MonthWish = { month: string; projectId: string | null };

type State = {
  busy?: string;
  error?: unknown;
  isNothing?: boolean;
  /** Which part of an archive is on its way. */
  progress?: PartProgress;
};

/** Takes invoices along as files; `busy` names the one on its way. */
export function useInvoiceFiles() {
  const client = useApolloClient();
  const [state, setState] = useState<State>({});

  /** `save` answers whether there was anything to save. */
  const begin = async (name: string, save: () => Promise<boolean>) => {
    setState({ busy: name });
    try {
      setState({ isNothing: !(await save()) });
    } catch (error) {
      setState({ error });
    }
  };
  const take = (name: string, ask: () => Promise<FileContent | null | undefined>) =>
    begin(name, async () => {
      const file = await ask();
      if (file) saveFile(file);
      return Boolean(file);
    });
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
      begin('zip', async () => {
        const { data } = await client.query({
          query: InvoiceArchiveParts,
          variables,
          fetchPolicy,
        });
        return saveInParts({
          fileName: `invoices-${variables.month}.zip`,
          parts: data?.invoiceArchiveParts ?? 0,
          onPart: (progress) => setState({ busy: 'zip', progress }),
          load: async (part) => {
            const wish = { ...variables, part };
            const answer = await client.query({
              query: InvoiceArchive,
              variables: wish,
              fetchPolicy,
            });
            return answer.data?.invoiceArchive;
          },
        });
      }),
    takeCsv: (variables: MonthWish) =>
      take('csv', async () => {
        const { data } = await client.query({ query: InvoicesCsv, variables, fetchPolicy });
        return data?.invoicesCsv;
      }),
  };
}
