import type { Role } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { seedDemoProject } from '../../project/use-cases/seed-demo-project.ts';
import { isAddressOwned } from '../account.errors.ts';
import { emailKeyOf } from '../account.input.ts';
import { findOwner } from '../account.repository.ts';
import { openAccount } from './open-account.ts';

const password = 'webrana-demo';
const accounts: readonly { email: string; name: string; role: Role }[] = [
  { email: 'customer@webrana.test', name: 'Budi Pelanggan', role: 'CUSTOMER' },
  { email: 'reseller@webrana.test', name: 'Rina Reseller', role: 'RESELLER' },
  { email: 'admin@webrana.test', name: 'Admin WeBrana', role: 'ADMIN' },
];

/** Opens the three demo accounts that do not exist yet; the reseller gets a project. */
export const seedDemo = async (context: UseCase): Promise<void> => {
  for (const account of accounts) {
    if (await findOwner(context.em, emailKeyOf(account.email))) continue;
    const passwordHash = await context.deps.passwords.hash(password);
    try {
      await context.transact((tx) =>
        openAccount(context, tx, { ...account, passwordHash, locale: 'id', isVerified: true }),
      );
    } catch (error) {
      // Another process seeds at the same moment.
      if (!isAddressOwned(error)) throw error;
    }
  }
  const reseller = await findOwner(context.em, 'reseller@webrana.test');
  if (reseller) await seedDemoProject(context, reseller.id);
};
