import { InvalidInputError, type Visibility, visibilityOf } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import type { InvoiceEntity } from '../../invoice/invoice.entity.ts';
import { findInvoices } from '../../invoice/invoice.repository.ts';
import type { AccountEntity } from '../../ledger/account.entity.ts';
import type { PostingEntity } from '../../ledger/posting.entity.ts';
import type { TransactionEntity } from '../../ledger/transaction.entity.ts';
import type { CallbackEntity } from '../../payment/callback.entity.ts';
import type { PaymentEntity } from '../../payment/payment.entity.ts';
import {
  findAttempts,
  findCallbacks,
  findMovement,
  findMovements,
  findSides,
  movementOfEntry,
} from '../explain-charge.repository.ts';

export type Side = { posting: PostingEntity; account: AccountEntity };
export type Explained = {
  orderId: string | null;
  invoice: InvoiceEntity | null;
  payments: { payment: PaymentEntity; callbacks: CallbackEntity[] }[];
  movements: { movement: TransactionEntity; sides: Side[] }[];
};

export type Wish = {
  invoiceId?: string | null | undefined;
  transactionId?: string | null | undefined;
  walletEntryId?: string | null | undefined;
};

type Em = UseCase['em'];

const startOf = async (em: Em, visibility: Visibility, wish: Wish) => {
  if (wish.invoiceId) {
    const [invoice] = await findInvoices(em, visibility, 'id', [wish.invoiceId]);
    return invoice && { invoice, movement: null };
  }
  const id = wish.walletEntryId
    ? await movementOfEntry(em, visibility, wish.walletEntryId)
    : wish.transactionId;
  const movement = id ? await findMovement(em, id) : null;
  if (!movement) return undefined;
  const [invoice = null] =
    movement.refType === 'INVOICE'
      ? await findInvoices(em, visibility, 'id', [movement.refId])
      : movement.orderId
        ? await findInvoices(em, visibility, 'orderId', [movement.orderId])
        : [];
  return { invoice, movement };
};

const sidesOf = async (em: Em, movements: readonly TransactionEntity[]) => {
  const { postings, accounts } = await findSides(
    em,
    movements.map(({ id }) => id),
  );
  return movements.map((movement) => ({
    movement,
    sides: postings
      .filter(({ transactionId }) => transactionId === movement.id)
      // Every posting has its account.
      .map((posting) => ({ posting, account: accounts.get(posting.accountId) as AccountEntity })),
  }));
};

const concerns = (visibility: Visibility, sides: readonly Side[]): boolean =>
  visibility.kind === 'all' ||
  // A wallet is in no project, so a key that is limited to some sees it only through its invoices.
  (visibility.kind === 'owner' &&
    !visibility.projectIds &&
    sides.some(({ account }) => account.ownerId === visibility.ownerId));

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
  const start = await startOf(em, visibility, wish);
  if (!start) return undefined;
  const { invoice, movement } = start;
  const orderId = invoice?.orderId ?? movement?.orderId ?? null;

  const found = await findMovements(em, {
    ids: movement ? [movement.id] : [],
    // A renewal is not about the order's other movements.
    orderId: invoice?.renewalKey ? null : orderId,
    refIds: invoice ? [invoice.id] : [],
  });
  const movements = await sidesOf(em, found);
  // Without an invoice of the viewer's, only a movement of the viewer's wallet is theirs to see.
  const asked = movements.find((each) => each.movement.id === movement?.id);
  if (!invoice && !(asked && concerns(visibility, asked.sides))) return undefined;
  const isTheirs = (sides: readonly Side[]) => invoice !== null || concerns(visibility, sides);

  const attempts = await findAttempts(em, visibility, {
    invoiceId: invoice?.id ?? null,
    movementIds: found.map(({ id }) => id),
  });
  const callbacks = await findCallbacks(em, attempts);
  return {
    orderId,
    invoice,
    payments: attempts.map((payment) => ({
      payment,
      callbacks: callbacks.filter(({ reference }) => reference === payment.gatewayReference),
    })),
    movements: movements.filter(({ sides }) => isTheirs(sides)),
  };
};
