import type { ApolloClient } from '@apollo/client';
import type {
  CompleteSignInInput,
  ConfirmIdentityInput,
  RegisterInput,
  SignInInput,
} from '../__generated__/graphql';
import { withoutRenewal } from '../auth-link';
import { CompleteSignIn, ConfirmIdentity, Register, SignIn } from './documents';

/** The mutations that say who somebody is. None enters the cache; an empty answer is an error. */
export function signInCalls(client: ApolloClient) {
  const present = <T>(answer: T | null | undefined): T => {
    if (!answer) throw new Error('The answer was empty.');
    return answer;
  };
  // Who signs in has no session to renew.
  const outside = { context: withoutRenewal, fetchPolicy: 'no-cache' } as const;
  return {
    signIn: async (input: SignInInput) => {
      const { data } = await client.mutate({
        ...outside,
        mutation: SignIn,
        variables: { input },
      });
      return present(data?.signIn);
    },
    completeSignIn: async (input: CompleteSignInInput) => {
      const { data } = await client.mutate({
        ...outside,
        mutation: CompleteSignIn,
        variables: { input },
      });
      return present(data?.completeSignIn);
    },
    register: async (input: RegisterInput) => {
      const { data } = await client.mutate({
        ...outside,
        mutation: Register,
        variables: { input },
      });
      return present(data?.register);
    },
    confirmIdentity: async (input: ConfirmIdentityInput) => {
      const { data } = await client.mutate({
        mutation: ConfirmIdentity,
        variables: { input },
        fetchPolicy: 'no-cache',
      });
      return present(data?.confirmIdentity);
    },
  };
}
