import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // One realm: the gateway's libraries are CommonJS and require exactly this file.
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(import.meta.resolve('graphql/index.js')),
      },
    ],
  },
  test: { name: 'gateway', include: ['test/**/*.test.ts'], testTimeout: 20_000 },
});
