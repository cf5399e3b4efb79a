import { useSession } from '@webrana/apollo';
import { useAct } from '@webrana/ui';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import {
  useConfirmMfaEnrolmentMutation,
  useDisableMfaMutation,
  useRegenerateRecoveryCodesMutation,
  useStartMfaEnrolmentMutation,
} from '../../__generated__/hooks';

graphql(`
  mutation StartMfaEnrolment {
    startMfaEnrolment {
      __typename
      ... on StartMfaEnrolmentSuccess {
        otpauthUri
        secret
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

graphql(`
  mutation ConfirmMfaEnrolment($input: ConfirmMfaEnrolmentInput!) {
    confirmMfaEnrolment(input: $input) {
      __typename
      ... on ConfirmMfaEnrolmentSuccess {
        recoveryCodes
        session {
          accessToken
          expiresAt
        }
        user {
          id
          isMfaEnabled
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
  mutation DisableMfa {
    disableMfa {
      __typename
      ... on DisableMfaSuccess {
        user {
          id
          isMfaEnabled
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
  mutation RegenerateRecoveryCodes {
    regenerateRecoveryCodes {
      __typename
      ... on RegenerateRecoveryCodesSuccess {
        recoveryCodes
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

/** Turns MFA on and off; secrets and codes are held by this page only and never enter the cache. */
export function useMfa() {
  const { adopt } = useSession();
  const { run, isRunning, outcome, reset } = useAct();
  const [enrolment, setEnrolment] = useState<{ otpauthUri: string; secret: string } | null>(null);
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[] | null>(null);
  const [startEnrolment] = useStartMfaEnrolmentMutation({ fetchPolicy: 'no-cache' });
  const [confirmEnrolment, { client }] = useConfirmMfaEnrolmentMutation({
    fetchPolicy: 'no-cache',
    refetchQueries: ['SecurityPage'],
  });
  const [disableMfa] = useDisableMfaMutation();
  const [regenerate] = useRegenerateRecoveryCodesMutation({ fetchPolicy: 'no-cache' });

  const start = async () => {
    const result = await run(async () => {
      const { data } = await startEnrolment();
      return data?.startMfaEnrolment;
    });
    if (result) setEnrolment(result);
  };

  const confirm = async (code: string): Promise<boolean> => {
    const result = await run(async () => {
      const { data } = await confirmEnrolment({ variables: { input: { code } } });
      return data?.confirmMfaEnrolment;
    });
    if (!result) return false;
    adopt(result.session, { isMfaEnabled: true });
    client.cache.modify<{ isMfaEnabled: boolean }>({
      id: client.cache.identify({ __typename: 'User', id: result.user.id }),
      fields: { isMfaEnabled: () => true },
    });
    setEnrolment(null);
    setRecoveryCodes(result.recoveryCodes);
    return true;
  };

  const disable = async (): Promise<boolean> => {
    const result = await run(async () => {
      const { data } = await disableMfa();
      return data?.disableMfa;
    });
    if (result) adopt(null, { isMfaEnabled: false });
    return result !== null;
  };

  const renewCodes = async (): Promise<boolean> => {
    const result = await run(async () => {
      const { data } = await regenerate();
      return data?.regenerateRecoveryCodes;
    });
    if (result) setRecoveryCodes(result.recoveryCodes);
    return result !== null;
  };

  return {
    start,
    confirm,
    disable,
    renewCodes,
    enrolment,
    recoveryCodes,
    cancelEnrolment: () => setEnrolment(null),
    forgetCodes: () => setRecoveryCodes(null),
    isRunning,
    outcome,
    reset,
  };
}
