import { InvalidInputError, type Visibility, visibilityOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { findInvoices } from '../../invoice/invoice.repository.ts';
import type { TransactionEntity } from '../../ledger/transaction.entity.ts';
import { findPayments } from '../../payment/payment.repository.ts';
import {
  findAttempts,
  findCallbacks,
  findLot,
  findMovement,
  findMovements,
  findPromotions,
  lotsGivenBy,
  movementOfEntry,
  movementsOfRefunds,
} from '../explain-charge.repository.ts';
import type { Explained, ExplainedMovement } from '../explained.ts';
import { detailsOf } from '../movement-details.ts';

export type Wish = {
  invoiceId?: string | null | undefined;
  transactionId?: string | null | undefined;
  walletEntryId?: string | null | undefined;
};

type Em = UseCase['em'];
/** Where an explanation starts; everything else is found from here. */
type Start = {
  readonly invoice: InvoiceEntity | null;
  readonly paymentIds: readonly string[];
  readonly movementIds: readonly string[];
};

const firstInvoice = async (
  em: Em,
  visibility: Visibility,
  key: 'id' | 'orderId',
  value: string | null | undefined,
): Promise<InvoiceEntity | null> => {
  const [invoice] = value ? await findInvoices(em, visibility, key, [value]) : [];
  return invoice ?? null;
};

/** What a movement is about; bonus that ended is about what had given it. */
const startOf = async (
  em: Em,
  visibility: Visibility,
  movement: TransactionEntity,
): Promise<Start> => {
  const { refType, refId, orderId } = movement;
  const alone = { invoice: null, paymentIds: [], movementIds: [movement.id] };
  switch (refType) {
    case 'INVOICE':
      return { ...alone, invoice: await firstInvoice(em, visibility, 'id', refId) };
    case 'ITEM':
      return { ...alone, invoice: await firstInvoice(em, visibility, 'orderId', orderId) };
    case 'PAYMENT': {
      const [payment] = await findPayments(em, visibility, 'id', [refId]);
      if (!payment) return alone;
      const invoice = await firstInvoice(em, visibility, 'id', payment.invoiceId);
      return { ...alone, invoice, paymentIds: [payment.id] };
    }
    case 'BONUS': {
      const lot = await findLot(em, refId);
      const giver = lot && (await findMovement(em, lot.transactionId));
      if (!giver) return alone;
      const start = await startOf(em, visibility, giver);
      return { ...start, movementIds: [...start.movementIds, movement.id] };
    }
    case 'ADJUSTMENT':
    case 'USER':
      return alone;
  }
};

/** A wallet is in no project: a key that is limited to some sees what belongs to their invoices. */
const isLimited = (visibility: Visibility): boolean =>
  visibility.kind === 'owner' && visibility.projectIds !== undefined;

const isWalletOnly = ({ refType }: TransactionEntity): boolean =>
  refType === 'BONUS' || refType === 'ADJUSTMENT' || refType === 'USER';

const isOfWallet = (visibility: Visibility, { sides }: ExplainedMovement): boolean =>
  visibility.kind === 'all' ||
  (visibility.kind === 'owner' &&
    !isLimited(visibility) &&
    sides.some(({ account }) => account.ownerId === visibility.ownerId));

/** What is about the start, and what ended of the bonus it gave; oldest first. */
const collect = async (em: Em, { invoice, paymentIds, movementIds }: Start) => {
  const invoiceIds = invoice ? [invoice.id] : [];
  const refunds = await movementsOfRefunds(em, invoiceIds);
  const about = { movementIds: [...movementIds, ...refunds], invoiceIds, paymentIds };
  const found = await findMovements(em, about);
  const lots = await lotsGivenBy(
    em,
    found.map(({ id }) => id),
  );
  const ended = await findMovements(em, { lotIds: lots.map(({ id }) => id) });
  const all = new Map([...found, ...ended].map((movement) => [movement.id, movement]));
  return [...all.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

const read = async (em: Em, visibility: Visibility, wish: Wish) => {
  if (wish.invoiceId) {
    const invoice = await firstInvoice(em, visibility, 'id', wish.invoiceId);
    return invoice && { start: { invoice, paymentIds: [], movementIds: [] }, asked: null };
  }
  const id = wish.walletEntryId
    ? await movementOfEntry(em, visibility, wish.walletEntryId)
    : wish.transactionId;
  const asked = id ? await findMovement(em, id) : null;
  return asked && { start: await startOf(em, visibility, asked), asked };
};

/**
 * Everything behind a rupiah, from an invoice, a movement or a wallet entry: invoice, payments with
 * their callbacks, movements with all their sides. Undefined when it is nothing of the viewer's.
 * Throws `InvalidInputError` unless exactly one is given.
 */
export const explainCharge = async (
  { actor, em }: UseCase,
  wish: Wish,
): Promise<Explained | undefined> => {
  const visibility = visibilityOf(actor);
  const given = Object.values(wish).filter(Boolean);
  if (given.length !== 1)
    throw new InvalidInputError([
      { path: ['invoiceId'], code: 'INVALID', message: 'Give exactly one of the three.' },
    ]);
  const known = await read(em, visibility, wish);
  if (!known) return undefined;
  const { start, asked } = known;
  const { invoice } = start;
  const attempts = await findAttempts(em, visibility, {
    invoiceId: invoice?.id ?? null,
    paymentIds: start.paymentIds,
  });
  const found = await collect(em, { ...start, paymentIds: attempts.map(({ id }) => id) });
  const movements = (await detailsOf(em, visibility, found)).filter(
    (each) =>
      isOfWallet(visibility, each) ||
      (invoice !== null && !(isLimited(visibility) && isWalletOnly(each.movement))),
  );
  if (asked && !movements.some(({ movement }) => movement.id === asked.id)) return undefined;

  const callbacks = await findCallbacks(em, attempts);
  const promotions = await findPromotions(em, attempts);
  return {
    orderId: invoice?.orderId ?? asked?.orderId ?? null,
    invoice,
    payments: attempts.map((payment) => ({
      payment,
      promotion: promotions.get(payment.promotionId ?? '') ?? null,
      callbacks: callbacks.filter(({ reference }) => reference === payment.gatewayReference),
    })),
    movements,
  };
};
