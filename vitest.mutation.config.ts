import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests beside the code that `npm run mutation` mutates; it does not understand the main config's
 * projects, nor (with TypeScript 7) any tsconfig, so that `stryker.config.json` names one that is not there.
 */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) },
    ],
  },
  test: {
    environment: 'node',
    include: [
      'packages/{money,calendar}/src/**/*.test.ts',
      'subgraphs/billing/src/modules/ledger/*.test.ts',
      'subgraphs/billing/src/modules/invoice/{invoice.refund,invoice.tax,month,next-number,next-credit-note-number}.test.ts',
      'subgraphs/billing/src/modules/payment/poll-plan.test.ts',
    ],
    // One world for all files: what they share is what a mutant changes, and importing it costs most.
    isolate: false,
    fileParallelism: false,
    // A server would make each of thousands of runs slower and prove nothing more.
    env: { TEST_DATABASES: 'sqlite' },
  },
});
