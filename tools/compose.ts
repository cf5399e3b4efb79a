/** Composes the subgraphs' schemas into the files under `gateway/`; `--check` only compares. */
import { subgraphNames } from '@webrana/events';
import { composeSupergraph } from '@webrana/gateway/compose';
import { readTypeDefs } from '@webrana/schema-common';
import { writeOrCheck } from './written-files.ts';

const root = new URL('../', import.meta.url);
const sdlByName = Object.fromEntries(
  subgraphNames.map((name) => [name, readTypeDefs(new URL(`subgraphs/${name}/src/`, root))]),
);
const { supergraphSdl, apiSdl, adminSdl, internalSdl } = composeSupergraph(sdlByName);
writeOrCheck({
  'gateway/supergraph.graphql': supergraphSdl,
  'gateway/api.graphql': apiSdl,
  'gateway/admin-api.graphql': adminSdl,
  'gateway/internal.graphql': internalSdl,
});
