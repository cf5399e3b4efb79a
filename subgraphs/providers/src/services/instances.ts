import { graphql } from './__generated__/index.ts';

/** What is needed to create the server of an instance; answers null for one it does not know. */
export const ServerSpecification = graphql(`
  query ServerSpecificationForProviders($instanceId: ID!) {
    serverSpecification(instanceId: $instanceId) {
      hostname
      userData
      isHeld
      offers {
        provider
        size
        region
        image
      }
    }
  }
`);
