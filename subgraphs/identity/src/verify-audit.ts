import { inspectDatabase } from '@webrana/subgraph-kit';
import { environment } from './config.ts';
import { auditStream } from './modules/audit/use-cases/record-act.ts';
import { verifyChain } from './modules/audit/use-cases/verify-chain.ts';
import { subgraph } from './subgraph.ts';

/*
 * Proves the audit log: exits 0 when every entry follows from the one before, 1 when one does not, 2 when
 * there is no log to look at.
 */
process.exitCode = await inspectDatabase(subgraph, environment, async (database) => {
  const { entries, broken } = await verifyChain(database.fork(), auditStream);
  if (broken) {
    console.error(`${auditStream}: broken at entry ${broken.seq}: ${broken.why}`);
    return 1;
  }
  console.log(
    entries === 0
      ? `${auditStream}: empty, nobody has done anything here`
      : `${auditStream}: ${entries} entries, unbroken`,
  );
  return 0;
});
