import type { Transaction } from '@webrana/orm-kit';
import { modeOf, tenantFilter, type Visibility } from '@webrana/subgraph-kit';
import { CreditNoteEntity } from '../invoice/credit-note.entity.ts';
import { AccountEntity } from '../ledger/account.entity.ts';
import { BonusLotEntity } from '../ledger/bonus-lot.entity.ts';
import { PostingEntity } from '../ledger/posting.entity.ts';
import { TransactionEntity } from '../ledger/transaction.entity.ts';
import { CallbackEntity } from '../payment/callback.entity.ts';
import { PaymentEntity } from '../payment/payment.entity.ts';
import { PromotionEntity } from '../promotion/promotion.entity.ts';
import { RefundEntity } from '../refund/refund.entity.ts';

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

/** What movements can be about; each part may be left out. */
export type About = {
  readonly movementIds?: readonly string[];
  readonly invoiceIds?: readonly string[];
  readonly paymentIds?: readonly string[];
  readonly lotIds?: readonly string[];
};

const ref = (refType: TransactionEntity['refType'], ids: readonly string[] = []) =>
  ids.length > 0 ? [{ refType, refId: { $in: [...ids] } }] : [];

/** The condition for movements about any of these; undefined when nothing is named. */
export const isAbout = ({ movementIds = [], invoiceIds, paymentIds, lotIds }: About) => {
  const any = [
    ...(movementIds.length > 0 ? [{ id: { $in: [...movementIds] } }] : []),
    ...ref('INVOICE', invoiceIds),
    ...ref('PAYMENT', paymentIds),
    ...ref('BONUS', lotIds),
  ];
  return any.length > 0 ? { $or: any } : undefined;
};

/** Movements about any of these, oldest first; whose they are, the caller must find out. */
export const findMovements = async (em: Em, about: About): Promise<TransactionEntity[]> => {
  const where = isAbout(about);
  return where ? em.find(TransactionEntity, where, { orderBy: { id: 'asc' }, limit: 200 }) : [];
};

/** The movements that gave money of these invoices back. */
export const movementsOfRefunds = async (
  em: Em,
  invoiceIds: readonly string[],
): Promise<string[]> => {
  if (invoiceIds.length === 0) return [];
  const of = { invoiceId: { $in: [...invoiceIds] } };
  const refunds = await em.find(RefundEntity, of, { fields: ['transactionId'], limit: 500 });
  // Credit notes are older than refunds.
  const notes = await em.find(CreditNoteEntity, of, { fields: ['transactionId'], limit: 500 });
  return [...new Set([...refunds, ...notes].map(({ transactionId }) => transactionId))];
};

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

/** A lot; whose it is, the caller must find out. */
export const findLot = (em: Em, id: string): Promise<BonusLotEntity | null> =>
  em.findOne(BonusLotEntity, { id });

/** Lots that these movements gave. */
export const lotsGivenBy = (em: Em, movementIds: readonly string[]): Promise<BonusLotEntity[]> =>
  em.find(BonusLotEntity, { transactionId: { $in: [...movementIds] } });

/** Payments of an invoice, and those named; oldest first, only the viewer's. */
export const findAttempts = async (
  em: Em,
  visibility: Visibility,
  by: { invoiceId: string | null; paymentIds: readonly string[] },
): Promise<PaymentEntity[]> => {
  if (visibility.kind === 'none') return [];
  const about = [
    ...(by.paymentIds.length > 0 ? [{ id: { $in: [...by.paymentIds] } }] : []),
    ...(by.invoiceId ? [{ invoiceId: by.invoiceId }] : []),
  ];
  if (about.length === 0) return [];
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
  const about = payments.flatMap(({ gateway, gatewayReference: reference, customerId }) =>
    gateway && reference ? [{ gateway, mode: modeOf(customerId), reference }] : [],
  );
  if (about.length === 0) return Promise.resolve([]);
  return em.find(CallbackEntity, { $or: about }, { orderBy: { id: 'asc' }, limit: 500 });
};

/** The promotions that promised these payments a bonus, by id. */
export const findPromotions = async (
  em: Em,
  payments: readonly PaymentEntity[],
): Promise<ReadonlyMap<string, PromotionEntity>> => {
  const ids = new Set(payments.flatMap(({ promotionId }) => promotionId ?? []));
  if (ids.size === 0) return new Map();
  const rows = await em.find(PromotionEntity, { id: { $in: [...ids] } });
  return new Map(rows.map((row) => [row.id, row]));
};
