import { useAct } from '@webrana/ui';
import { graphql } from '../../__generated__';
import type { Mode } from '../../__generated__/graphql';
import {
  useArchiveProjectMutation,
  useCreateProjectMutation,
  useRenameProjectMutation,
} from '../../__generated__/hooks';

graphql(`
  mutation CreateProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      __typename
      ... on CreateProjectSuccess {
        project {
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
  mutation RenameProject($input: RenameProjectInput!) {
    renameProject(input: $input) {
      __typename
      ... on RenameProjectSuccess {
        project {
          id
          name
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
  mutation ArchiveProject($input: ArchiveProjectInput!) {
    archiveProject(input: $input) {
      __typename
      ... on ArchiveProjectSuccess {
        project {
          id
          archivedAt
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

const options = { refetchQueries: ['ProjectList'] };

/** What can be done with projects; answers whether it was. */
export function useProjectActs() {
  const { run, ...state } = useAct();
  const [create] = useCreateProjectMutation(options);
  const [rename] = useRenameProjectMutation(options);
  const [archive] = useArchiveProjectMutation(options);
  return {
    ...state,
    create: async (name: string, mode: Mode) =>
      (await run(
        async () => (await create({ variables: { input: { name, mode } } })).data?.createProject,
      )) !== null,
    rename: async (projectId: string, name: string) =>
      (await run(
        async () =>
          (
            await rename({ variables: { input: { projectId, name } } })
          ).data?.renameProject,
      )) !== null,
    archive: async (projectId: string) =>
      (await run(
        async () => (await archive({ variables: { input: { projectId } } })).data?.archiveProject,
      )) !== null,
  };
}
