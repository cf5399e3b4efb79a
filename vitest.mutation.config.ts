import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const startsDatabase = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').includes('startBilling(');

/** Tests without a database come first: a mutant that one of them kills never waits for one. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
    return sorted.toSorted((a, b) => Number(startsDatabase(a)) - Number(startsDatabase(b)));
  }
}

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
      'subgraphs/catalog/src/modules/{coupon,plan,quote}/*.test.ts',
      'subgraphs/orders/src/modules/order/renewal-terms.test.ts',
      'subgraphs/instances/src/modules/renewal/*.test.ts',
      'subgraphs/billing/src/modules/promotion/*.test.ts',
      'subgraphs/billing/src/modules/wallet/outlook.test.ts',
      'subgraphs/billing/src/modules/ledger/*.test.ts',
      'subgraphs/billing/src/modules/invoice/{invoice.refund,invoice.tax,month,next-number,next-credit-note-number}.test.ts',
      'subgraphs/billing/src/modules/payment/{poll-plan,channel-terms}.test.ts',
    ],
    sequence: { sequencer: QuickestFirst },
    // One world for all files: what they share is what a mutant changes, and importing it costs most.
    isolate: false,
    fileParallelism: false,
    env: {
      // A server would make each of thousands of runs slower and prove nothing more.
      TEST_DATABASES: 'sqlite',
      // Each mutant gets a worker of its own, which compiles nothing that another has compiled.
      NODE_COMPILE_CACHE: join(tmpdir(), 'webrana-mutation-compiled'),
    },
  },
});
