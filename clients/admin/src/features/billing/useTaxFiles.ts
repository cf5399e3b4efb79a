import { useApolloClient } from '@apollo/client/react';
import { type FileContent, type PartProgress, saveFile, saveInParts } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';

const InvoicesCsv = graphql(`
  query InvoicesCsv($month: String!) {
    invoicesCsv(month: $month) {
      fileName
      mediaType
      contentBase64
    }
  }
`);

const CreditNotesCsv = graphql(`
  query CreditNotesCsv($month: String!) {
    creditNotesCsv(month: $month) {
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

const InvoiceArchiveParts = graphql(`
  query InvoiceArchiveParts($month: String!) {
    invoiceArchiveParts(month: $month)
  }
`);

const InvoiceArchive = graphql(`
  query InvoiceArchive($month: String!, $part: Int!) {
    invoiceArchive(month: $month, part: $part) {
      fileName
      mediaType
      contentBase64
    }
  }
`);

/** The files of a month. */
export const taxFiles = ['csv', 'notes', 'zip', 'xml'] as const;
export type TaxFile = (typeof taxFiles)[number];

type State = { busy?: TaxFile; error?: unknown; isNothing?: boolean; progress?: PartProgress };

/** Takes the files of a month along; `busy` names the one on its way. */
export function useTaxFiles(month: string) {
  const client = useApolloClient();
  const [state, setState] = useState<State>({});
  const asked = { variables: { month }, fetchPolicy: 'no-cache' } as const;

  const keep = (file: FileContent | null | undefined): boolean => {
    if (file) saveFile(file);
    return Boolean(file);
  };
  const ways: Record<TaxFile, () => Promise<boolean>> = {
    csv: async () => keep((await client.query({ query: InvoicesCsv, ...asked })).data?.invoicesCsv),
    notes: async () =>
      keep((await client.query({ query: CreditNotesCsv, ...asked })).data?.creditNotesCsv),
    xml: async () =>
      keep((await client.query({ query: CoretaxExport, ...asked })).data?.coretaxExport),
    zip: async () => {
      const { data } = await client.query({ query: InvoiceArchiveParts, ...asked });
      return saveInParts({
        fileName: `invoices-${month}.zip`,
        parts: data?.invoiceArchiveParts ?? 0,
        onPart: (progress) => setState({ busy: 'zip', progress }),
        load: async (part) => {
          const variables = { month, part };
          const answer = await client.query({ ...asked, query: InvoiceArchive, variables });
          return answer.data?.invoiceArchive;
        },
      });
    },
  };
  const take = async (file: TaxFile) => {
    setState({ busy: file });
    try {
      setState({ isNothing: !(await ways[file]()) });
    } catch (error) {
      setState({ error });
    }
  };
  return { ...state, take };
}
