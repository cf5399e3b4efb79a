import { useApolloClient } from '@apollo/client/react';
import { saveFile } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';

const CreditNotePdf = graphql(`
  query CreditNotePdf($invoiceId: ID!) {
    invoice(id: $invoiceId) {
      id
      creditNotes {
        id
        pdf {
          fileName
          mediaType
          contentBase64
        }
      }
    }
  }
`);

/** Fetches a credit note and hands it to the downloads; it never enters the cache. */
export function useCreditNote() {
  const client = useApolloClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const save = async (invoiceId: string, id: string) => {
    if (busy) return;
    setBusy(id);
    setError(null);
    try {
      const variables = { invoiceId };
      const query = { query: CreditNotePdf, variables, fetchPolicy: 'no-cache' } as const;
      const { data } = await client.query(query);
      const note = data?.invoice?.creditNotes.find((each) => each.id === id);
      if (note) saveFile(note.pdf);
    } catch (trouble) {
      setError(trouble);
    } finally {
      setBusy(null);
    }
  };
  return { busy, error, save };
}
