import type { ChargeAccount } from '../../__generated__/resolvers.ts';
import type { AccountKind } from '../ledger/account.entity.ts';

const names: Partial<Record<AccountKind, ChargeAccount>> = {
  CUSTOMER_WALLET: 'WALLET',
  GATEWAY_CLEARING: 'GATEWAY_CLEARING',
  BANK_CLEARING: 'BANK_CLEARING',
  REVENUE: 'REVENUE',
  PPN_PAYABLE: 'PPN_PAYABLE',
  PROMOTIONAL_EXPENSE: 'PROMOTIONAL_EXPENSE',
  REFUNDS: 'REFUNDS',
  ADJUSTMENTS: 'ADJUSTMENTS',
};

/** The word for an account; accounts of test money have those of live ones. */
export const chargeAccountOf = (kind: AccountKind): ChargeAccount =>
  names[kind.replace(/^TEST_/, '') as AccountKind] ?? 'OTHER';

/** The live accounts behind the words. */
export const accountKindsOf = (accounts: readonly ChargeAccount[]): AccountKind[] =>
  (Object.entries(names) as [AccountKind, ChargeAccount][])
    .filter(([, name]) => accounts.includes(name))
    .map(([kind]) => kind);
