import type { Transaction } from '@webrana/orm-kit';
import { tenantFilter, type Visibility } from '@webrana/subgraph-kit';
import { AccountEntity } from '../ledger/account.entity.ts';
import { PostingEntity } from '../ledger/posting.entity.ts';
import { TransactionEntity } from '../ledger/transaction.entity.ts';
import { CallbackEntity } from '../payment/callback.entity.ts';
import { PaymentEntity } from '../payment/payment.entity.ts';

type Em = Transaction['em'];

/** The movement a wallet entry belongs to, when the viewer may see that wallet. */
export const movementOfEntry = async (
  em: Em,
  visibility: Visibility,
  entryId: string,
): Promise<string | undefined> => {
  const posting = await em.findOne(PostingEntity, { id: entryId });
  if (!posting) return undefined;
  const account = await em.findOne(AccountEntity, { id: posting.accountId });
  if (account?.kind !== 'CUSTOMER_WALLET') return undefined;
  const isSeen =
    visibility.kind === 'all' ||
    (visibility.kind === 'owner' && visibility.ownerId === account.ownerId);
  return isSeen ? posting.transactionId : undefined;
};

/** A movement; whose it is, the caller must find out. */
export const findMovement = (em: Em, id: string): Promise<TransactionEntity | null> =>
  em.findOne(TransactionEntity, { id });

/** Movements by what they are about, and by their own ids. */
export const findMovements = (
  em: Em,
  by: { ids: readonly string[]; orderId?: string | null; refIds: readonly string[] },
): Promise<TransactionEntity[]> =>
  em.find(
    TransactionEntity,
    {
      $or: [
        { id: { $in: [...by.ids] } },
        ...(by.orderId ? [{ orderId: by.orderId }] : []),
        ...(by.refIds.length > 0 ? [{ refId: { $in: [...by.refIds] } }] : []),
      ],
    },
    { orderBy: { id: 'asc' }, limit: 200 },
  );

/** Every side of the movements, with the accounts they changed. */
export const findSides = async (em: Em, movementIds: readonly string[]) => {
  const postings = await em.find(
    PostingEntity,
    { transactionId: { $in: [...movementIds] } },
    { orderBy: { id: 'asc' } },
  );
  const accountIds = [...new Set(postings.map(({ accountId }) => accountId))];
  const accounts = await em.find(AccountEntity, { id: { $in: accountIds } });
  return { postings, accounts: new Map(accounts.map((account) => [account.id, account])) };
};

/** Payments of an invoice, and those that movements credited; oldest first, only the viewer's. */
export const findAttempts = async (
  em: Em,
  visibility: Visibility,
  by: { invoiceId: string | null; movementIds: readonly string[] },
): Promise<PaymentEntity[]> => {
  if (visibility.kind === 'none') return [];
  const about = [
    { creditedTransactionId: { $in: [...by.movementIds] } },
    ...(by.invoiceId ? [{ invoiceId: by.invoiceId }] : []),
  ];
  return em.find(
    PaymentEntity,
    { $and: [tenantFilter(visibility), { $or: about }] },
    { orderBy: { id: 'asc' }, limit: 100 },
  );
};

/** Callbacks about the payments, oldest first. */
export const findCallbacks = (
  em: Em,
  payments: readonly PaymentEntity[],
): Promise<CallbackEntity[]> => {
  const references = payments.flatMap(({ gatewayReference }) => gatewayReference ?? []);
  if (references.length === 0) return Promise.resolve([]);
  return em.find(
    CallbackEntity,
    { reference: { $in: references } },
    { orderBy: { id: 'asc' }, limit: 500 },
  );
};
