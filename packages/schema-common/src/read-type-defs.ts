import { readdirSync, readFileSync } from 'node:fs';

/**
 * The whole SDL of a subgraph: the value types every subgraph shares, then each `.graphql` file
 * below `folder` in a stable order.
 */
export const readTypeDefs = (folder: URL): string => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  const common = new URL('./common.graphql', import.meta.url);
  return [common, ...files.map((file) => new URL(file, folder))]
    .map((url) => readFileSync(url, 'utf8'))
    .join('\n');
};
