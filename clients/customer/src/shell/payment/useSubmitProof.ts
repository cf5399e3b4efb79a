import { graphql } from '../../__generated__';
import { useSubmitTransferProofMutation } from '../../__generated__/hooks';

graphql(`
  mutation SubmitTransferProof($input: SubmitTransferProofInput!) {
    submitTransferProof(input: $input) {
      __typename
      ... on SubmitTransferProofSuccess {
        payment {
          id
          ...PaymentPanelPayment
        }
      }
      ... on UserError {
        message
        path
      }
      ... on ProofNotAcceptedError {
        reason
      }
      ... on InvalidInputError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`);

/** Hands in the proof of a transfer. */
export function useSubmitProof(paymentId: string) {
  const [submitProof, { data, loading, error, reset }] = useSubmitTransferProofMutation();
  const result = data?.submitTransferProof;
  const failure = result && result.__typename !== 'SubmitTransferProofSuccess' ? result : null;
  const reason = failure?.__typename === 'ProofNotAcceptedError' ? failure.reason : null;

  const submit = async (contentBase64: string, fileName: string): Promise<boolean> => {
    const input = { paymentId, contentBase64, fileName };
    // The hook's `error` tells the page.
    const answer = await submitProof({ variables: { input } }).catch(() => null);
    return answer?.data?.submitTransferProof.__typename === 'SubmitTransferProofSuccess';
  };
  return { submit, loading, error, reset, reason, failure: reason ? null : failure };
}
