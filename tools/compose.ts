/** Composes the subgraphs' schemas into the files under `gateway/`; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { subgraphNames } from '@webrana/events';
import { composeSupergraph } from '@webrana/gateway/compose';
import { readTypeDefs } from '@webrana/schema-common';

const root = new URL('../', import.meta.url);
const sdlByName = Object.fromEntries(
  subgraphNames.map((name) => [name, readTypeDefs(new URL(`subgraphs/${name}/src/`, root))]),
);
const { supergraphSdl, apiSdl, adminSdl, internalSdl } = composeSupergraph(sdlByName);
const files: Record<string, string> = {
  'gateway/supergraph.graphql': supergraphSdl,
  'gateway/api.graphql': apiSdl,
  'gateway/admin-api.graphql': adminSdl,
  'gateway/internal.graphql': internalSdl,
};

const current = (file: string): string | undefined => {
  try {
    return readFileSync(new URL(file, root), 'utf8');
  } catch {
    return undefined;
  }
};
const stale = Object.keys(files).filter((file) => current(file) !== files[file]);
if (process.argv.includes('--check')) {
  if (stale.length) {
    console.error(`Not current: ${stale.join(', ')}. Run \`npm run compose\`.`);
    process.exitCode = 1;
  }
} else {
  for (const file of stale) writeFileSync(new URL(file, root), files[file] as string);
  console.log(stale.length ? `Wrote ${stale.join(', ')}` : 'Everything is current.');
}
