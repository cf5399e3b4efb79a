import { graphql } from '../../__generated__';
import type { UserRole } from '../../__generated__/graphql';
import {
  useImpersonateUserMutation,
  useReinstateUserMutation,
  useResetUserMfaMutation,
  useSetUserRoleMutation,
  useSuspendUserMutation,
} from '../../__generated__/hooks';

graphql(`
  mutation SuspendUser($input: SuspendUserInput!) {
    suspendUser(input: $input) {
      __typename
      ... on UserActionRefusedError {
        reason
      }
      ... on UserError {
        message
        path
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

graphql(`
  mutation ReinstateUser($input: ReinstateUserInput!) {
    reinstateUser(input: $input) {
      __typename
      ... on UserActionRefusedError {
        reason
      }
      ... on UserError {
        message
        path
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

graphql(`
  mutation SetUserRole($input: SetUserRoleInput!) {
    setUserRole(input: $input) {
      __typename
      ... on UserActionRefusedError {
        reason
      }
      ... on UserError {
        message
        path
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

graphql(`
  mutation ResetUserMfa($input: ResetUserMfaInput!) {
    resetUserMfa(input: $input) {
      __typename
      ... on UserActionRefusedError {
        reason
      }
      ... on UserError {
        message
        path
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

graphql(`
  mutation ImpersonateUser($input: ImpersonateUserInput!) {
    impersonateUser(input: $input) {
      __typename
      ... on ImpersonateUserSuccess {
        session {
          accessToken
          expiresAt
        }
      }
      ... on UserActionRefusedError {
        reason
      }
      ... on UserError {
        message
        path
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

/** The acts on one account; each answers the API's union. */
export function useUserActs(userId: string) {
  const [suspendUser] = useSuspendUserMutation();
  const [reinstateUser] = useReinstateUserMutation();
  const [setUserRole] = useSetUserRoleMutation();
  const [resetUserMfa] = useResetUserMfaMutation();
  // A token in somebody's name has no place in the cache.
  const [impersonateUser] = useImpersonateUserMutation({ fetchPolicy: 'no-cache' });
  return {
    suspend: async (reason: string) =>
      (await suspendUser({ variables: { input: { userId, reason } } })).data?.suspendUser,
    reinstate: async (reason: string) =>
      (await reinstateUser({ variables: { input: { userId, reason } } })).data?.reinstateUser,
    setRole: async (role: UserRole, reason: string) =>
      (await setUserRole({ variables: { input: { userId, role, reason } } })).data?.setUserRole,
    resetMfa: async (reason: string) =>
      (await resetUserMfa({ variables: { input: { userId, reason } } })).data?.resetUserMfa,
    impersonate: async (reason: string) =>
      (await impersonateUser({ variables: { input: { userId, reason } } })).data?.impersonateUser,
  };
}
