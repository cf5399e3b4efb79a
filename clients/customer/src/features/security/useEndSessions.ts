import { useAct } from '@webrana/ui';
import { graphql } from '../../__generated__';
import { useRevokeSessionMutation, useSignOutEverywhereMutation } from '../../__generated__/hooks';

graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      __typename
      ... on RevokeSessionSuccess {
        sessions {
          id
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

graphql(`
  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {
    signOutEverywhere(input: $input) {
      __typename
      endedSessions
      sessions {
        id
      }
    }
  }
`);

/** Ends one session, all others, or all. */
export function useEndSessions() {
  const { run, isRunning, outcome } = useAct();
  const [revokeSession, { client }] = useRevokeSessionMutation();
  const [signOutEverywhere] = useSignOutEverywhereMutation();

  const revoke = async (sessionId: string) => {
    const result = await run(async () => {
      const { data } = await revokeSession({ variables: { input: { sessionId } } });
      return data?.revokeSession;
    });
    if (result)
      client.cache.evict({ id: client.cache.identify({ __typename: 'Session', id: sessionId }) });
  };

  const end = (keepCurrent: boolean) =>
    run(async () => {
      const { data } = await signOutEverywhere({
        variables: { input: { keepCurrent } },
        refetchQueries: keepCurrent ? ['SecurityPage'] : [],
      });
      return data?.signOutEverywhere;
    });

  return {
    revoke,
    endOthers: async () => (await end(true)) !== null,
    endAll: async () => (await end(false)) !== null,
    isRunning,
    outcome,
  };
}
