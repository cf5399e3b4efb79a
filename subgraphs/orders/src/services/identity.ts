import { graphql } from './__generated__/index.ts';

/** Whether a project is this owner's and takes new orders; null when not. */
export const OwnedProject = graphql(`
  query OwnedProjectForOrders($ownerId: ID!, $projectId: ID!) {
    ownedProject(ownerId: $ownerId, projectId: $projectId) {
      id
    }
  }
`);
