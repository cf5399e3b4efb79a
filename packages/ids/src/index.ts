import { monotonicFactory } from 'ulid';

/** Every prefix an identifier may carry, by what it identifies. */
export const idPrefixes = {
  user: 'usr',
  testOwner: 'tst',
  apiKey: 'key',
  project: 'prj',
  session: 'ses',
  accountMail: 'aml',
  emailChange: 'emc',
  auditEntry: 'aud',
  plan: 'pln',
  region: 'rgn',
  osImage: 'img',
  coupon: 'cpn',
  couponUse: 'cpu',
  order: 'ord',
  orderItem: 'itm',
  invoice: 'inv',
  creditNote: 'crn',
  payment: 'pay',
  callback: 'cbk',
  refund: 'rfd',
  adjustment: 'adj',
  depositPromotion: 'dpr',
  staffAct: 'act',
  account: 'acc',
  transaction: 'txn',
  posting: 'pst',
  hold: 'hld',
  bonusLot: 'lot',
  bonusUse: 'bus',
  lowBalanceWarning: 'lbw',
  instance: 'ins',
  instanceAct: 'iac',
  server: 'srv',
  notice: 'ntc',
  delivery: 'dlv',
  event: 'evt',
} as const;

export type IdKind = keyof typeof idPrefixes;
export type Id<K extends IdKind> = `${(typeof idPrefixes)[K]}_${string}`;

/** Makes identifiers; injected, so that tests can make them predictable. */
export type IdSource = <K extends IdKind>(kind: K) => Id<K>;

/** Random fractions for ULIDs, whose 32 letters divide 256; drawn by the thousand, since each draw costs. */
const createDice = (): (() => number) => {
  const drawn = new Uint8Array(1_024);
  let next = drawn.length;
  return () => {
    if (next === drawn.length) {
      crypto.getRandomValues(drawn);
      next = 0;
    }
    const fraction = (drawn[next] as number) / 256;
    next += 1;
    return fraction;
  };
};

/**
 * An identifier source over a clock: `<prefix>_<ulid>` in lower case, 30 characters, sorting by
 * the time it was made; two of the same millisecond keep their order.
 */
export const createIdSource = (now: () => number = Date.now): IdSource => {
  const ulid = monotonicFactory(createDice());
  return (kind) => `${idPrefixes[kind]}_${ulid(now()).toLowerCase()}`;
};

/** The process-wide source on the system clock. */
export const newId: IdSource = createIdSource();

const livePrefix = `${idPrefixes.user}_`;
const testPrefix = `${idPrefixes.testOwner}_`;

/**
 * In test mode a person owns everything under an identifier of its own, the test twin: whatever is
 * scoped by owner is then apart from live objects without another filter.
 */
export const testOwnerOf = (userId: string): string =>
  userId.startsWith(livePrefix) ? `${testPrefix}${userId.slice(livePrefix.length)}` : userId;

/** Whether an owner is somebody's test twin. */
export const isTestOwner = (ownerId: string): boolean => ownerId.startsWith(testPrefix);

/** Live objects cost money; those of test mode belong to test twins and move none. */
export type Mode = 'LIVE' | 'TEST';

/** The mode of whatever belongs to this owner. */
export const modeOf = (ownerId: string): Mode => (isTestOwner(ownerId) ? 'TEST' : 'LIVE');

/** The person behind an owner, live or test. */
export const personOf = (ownerId: string): string =>
  isTestOwner(ownerId) ? `${livePrefix}${ownerId.slice(testPrefix.length)}` : ownerId;

/** What every test owner's identifier matches in SQL (`_` is any one character, here always itself). */
export const testOwnerPattern = `${testPrefix}%`;
