import type { Transaction } from '@webrana/orm-kit';
import type { Visibility } from '@webrana/subgraph-kit';
import { AdjustmentEntity } from '../adjustment/adjustment.entity.ts';
import { findInvoices } from '../invoice/invoice.repository.ts';
import type { AccountEntity } from '../ledger/account.entity.ts';
import { BonusLotEntity } from '../ledger/bonus-lot.entity.ts';
import { BonusUseEntity } from '../ledger/bonus-use.entity.ts';
import type { TransactionEntity } from '../ledger/transaction.entity.ts';
import { findPayments } from '../payment/payment.repository.ts';
import { findRefunds } from '../refund/refund.repository.ts';
import { findSides, lotsGivenBy } from './explain-charge.repository.ts';
import type { ExplainedMovement, Side } from './explained.ts';

type Em = Transaction['em'];
type Movements = readonly TransactionEntity[];

const idsOf = (movements: Movements, refType: TransactionEntity['refType']): string[] => [
  ...new Set(movements.filter((each) => each.refType === refType).map(({ refId }) => refId)),
];

/** What each movement is about: the viewer's payment, and the invoice of that, of its own or of its item. */
const findSubjects = async (em: Em, visibility: Visibility, movements: Movements) => {
  const payments = await findPayments(em, visibility, 'id', idsOf(movements, 'PAYMENT'));
  const byId = await findInvoices(em, visibility, 'id', [
    ...idsOf(movements, 'INVOICE'),
    ...payments.flatMap(({ invoiceId }) => invoiceId ?? []),
  ]);
  const items = movements.filter(({ refType }) => refType === 'ITEM');
  const orderIds = [...new Set(items.flatMap(({ orderId }) => orderId ?? []))];
  const byOrder = await findInvoices(em, visibility, 'orderId', orderIds);
  return ({ refId, refType, orderId }: TransactionEntity) => {
    const payment = payments.find(({ id }) => id === refId) ?? null;
    const invoiceId = payment ? payment.invoiceId : refId;
    const invoice =
      refType === 'ITEM'
        ? byOrder.find((each) => each.orderId === orderId)
        : byId.find(({ id }) => id === invoiceId);
    return { payment, invoice: invoice ?? null };
  };
};

const findLotsTaken = async (em: Em, movementIds: readonly string[]) => {
  const uses = await em.find(BonusUseEntity, { transactionId: { $in: [...movementIds] } });
  const lotIds = [...new Set(uses.map(({ lotId }) => lotId))];
  const rows = await em.find(BonusLotEntity, { id: { $in: lotIds } });
  const lots = new Map(rows.map((lot) => [lot.id, lot]));
  const endOf = ({ lot }: { lot: BonusLotEntity }) => lot.expiresAt?.getTime() ?? Infinity;
  return (id: string) =>
    uses
      .filter(({ transactionId }) => transactionId === id)
      // A use cannot exist without its lot.
      .map(({ amount, lotId }) => ({ amount, lot: lots.get(lotId) as BonusLotEntity }))
      .toSorted((a, b) => (endOf(a) === endOf(b) ? 0 : endOf(a) - endOf(b)));
};

/** Movements with all that is written down about them; whose they are, the caller must have found out. */
export const detailsOf = async (
  em: Em,
  visibility: Visibility,
  movements: Movements,
): Promise<ExplainedMovement[]> => {
  if (movements.length === 0) return [];
  const ids = movements.map(({ id }) => id);
  const { postings, accounts } = await findSides(em, ids);
  const subjectOf = await findSubjects(em, visibility, movements);
  const lotsTaken = await findLotsTaken(em, ids);
  const given = await lotsGivenBy(em, ids);
  const refunds = await findRefunds(em, visibility, 'transactionId', ids);
  const adjustments = await em.find(AdjustmentEntity, {
    id: { $in: idsOf(movements, 'ADJUSTMENT') },
  });
  return movements.map((movement) => {
    const { payment, invoice } = subjectOf(movement);
    const sides = postings
      .filter(({ transactionId }) => transactionId === movement.id)
      // Every posting has its account.
      .map((posting): Side => {
        return { posting, account: accounts.get(posting.accountId) as AccountEntity };
      });
    const wallet = sides.find(({ account }) => account.kind === 'CUSTOMER_WALLET')?.account;
    return {
      movement,
      sides,
      ownerId: wallet?.ownerId ?? invoice?.customerId ?? payment?.customerId ?? null,
      invoice,
      adjustment: adjustments.find(({ id }) => id === movement.refId) ?? null,
      refund: refunds.find(({ transactionId }) => transactionId === movement.id) ?? null,
      lotGiven: given.find(({ transactionId }) => transactionId === movement.id) ?? null,
      lotsTaken: lotsTaken(movement.id),
    };
  });
};
