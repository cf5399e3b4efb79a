import { useAct } from '@webrana/ui';
import { graphql } from '../../__generated__';
import type {
  CreateApiKeyInput,
  RotateApiKeyInput,
  UpdateApiKeyInput,
} from '../../__generated__/graphql';
import {
  useCreateApiKeyMutation,
  useRevokeApiKeyMutation,
  useRotateApiKeyMutation,
  useUpdateApiKeyMutation,
} from '../../__generated__/hooks';

graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on CreateApiKeySuccess {
        secret
        apiKey {
          id
        }
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
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      __typename
      ... on RotateApiKeySuccess {
        secret
        apiKey {
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
  mutation UpdateApiKey($input: UpdateApiKeyInput!) {
    updateApiKey(input: $input) {
      __typename
      ... on UpdateApiKeySuccess {
        apiKey {
          id
        }
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
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      __typename
      ... on RevokeApiKeySuccess {
        apiKey {
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

// Secrets are held by the page that shows them and never enter the cache.
const options = { fetchPolicy: 'no-cache' as const, refetchQueries: ['ApiKeyList'] };

/** What can be done with keys, with proof of who asks where it is wanted; a secret, or null. */
export function useApiKeyActs() {
  const { run, ...state } = useAct();
  const [create] = useCreateApiKeyMutation(options);
  const [rotate] = useRotateApiKeyMutation(options);
  const [update] = useUpdateApiKeyMutation(options);
  const [revoke] = useRevokeApiKeyMutation(options);
  return {
    ...state,
    create: async (input: CreateApiKeyInput) =>
      (await run(async () => (await create({ variables: { input } })).data?.createApiKey))
        ?.secret ?? null,
    rotate: async (input: RotateApiKeyInput) =>
      (await run(async () => (await rotate({ variables: { input } })).data?.rotateApiKey))
        ?.secret ?? null,
    update: async (input: UpdateApiKeyInput) =>
      (await run(async () => (await update({ variables: { input } })).data?.updateApiKey)) !== null,
    revoke: async (apiKeyId: string) =>
      (await run(
        async () => (await revoke({ variables: { input: { apiKeyId } } })).data?.revokeApiKey,
      )) !== null,
  };
}
