import { createConnection } from 'mysql2/promise';
import type { Kind } from './databases.ts';
import type { Billing } from './start-billing.ts';

/** What no service can do: changes rows as somebody with all rights would, triggers or not. */
export const tamper = async (billing: Billing, kind: Kind, ...changes: string[]): Promise<void> => {
  if (kind === 'sqlite') {
    const triggers = await billing.tables<{ name: string }>(
      "select name from sqlite_master where type = 'trigger'",
    );
    for (const { name } of triggers) await billing.tables(`drop trigger ${name}`);
    for (const sql of changes) await billing.tables(sql);
    return;
  }
  const [row] = await billing.tables<{ name: string }>('select database() as name');
  const root = await createConnection(`mysql://root@127.0.0.1:3306/${row?.name}`);
  try {
    for (const sql of changes) await root.query(sql);
  } finally {
    await root.end();
  }
};
