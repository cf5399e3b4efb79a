import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One realm of graphql: without the alias vitest and Node load its two builds side by side.
const alias = [
  { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) },
];
const node = {
  environment: 'node' as const,
  exclude: ['**/node_modules/**', '**/dist/**'],
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { ...node, name: 'packages', include: ['packages/*/{src,test}/**/*.test.{ts,tsx}'] },
      },
      {
        resolve: { alias },
        test: { ...node, name: 'subgraphs', include: ['subgraphs/*/{src,test}/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: { ...node, name: 'gateway', include: ['gateway/{src,test,playground}/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: { ...node, name: 'sandbox', include: ['sandbox/{src,test}/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: { ...node, name: 'clients', include: ['clients/*/src/**/*.test.{ts,tsx}'] },
      },
      {
        resolve: { alias },
        test: { ...node, name: 'tools', include: ['tools/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: { ...node, name: 'platform', include: ['platform/test/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: {
          ...node,
          name: 'stories',
          include: ['tests/{stories,contracts}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each story boots a whole platform: one at a time keeps two cores honest.
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          ...node,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build-apps.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
