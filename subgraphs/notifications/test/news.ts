import {
  type AnyEventDefinition,
  BalanceLow,
  BonusExpired,
  BonusExpiring,
  BonusGranted,
  type EventData,
  InstanceRenewed,
  InstanceSuspended,
  InstanceTerminated,
  PaymentReviewed,
  RenewalFailed,
  RenewalReminded,
  TerminationWarned,
  ToppedUp,
  TransferDecided,
  WalletAdjusted,
} from '@webrana/events';

const at = '2026-11-29T07:00:00.000Z';
const instanceId = 'ins_1000000000';
const instance = { instanceId, hostname: 'web-1' };

/** An event and what a person reads of it. */
export type Case = {
  readonly event: AnyEventDefinition;
  readonly kind: string;
  /** All but whom it is about. */
  readonly data: object;
  readonly titles: { readonly ID: string; readonly EN: string };
  readonly link: string;
};
const news = <E extends AnyEventDefinition>(
  event: E,
  kind: string,
  data: Omit<EventData<E>, 'customerId'>,
  titles: Case['titles'],
  link: string,
): Case => ({ event, kind, data, titles, link });

/** Every event about money and periods that becomes a notice. */
export const cases: readonly Case[] = [
  news(
    BalanceLow,
    'BALANCE_LOW',
    {
      warningId: 'wrn_1000000000',
      available: 10_000,
      needed: 160_000,
      missing: 150_000,
      runsOutAt: at,
      daysLeft: 5,
      renewals: 1,
    },
    {
      ID: 'Saldo kurang Rp150.000 untuk perpanjangan',
      EN: 'Rp150.000 is missing for your renewals',
    },
    '/wallet/top-up?amount=150000',
  ),
  news(
    BonusGranted,
    'BONUS_RECEIVED',
    {
      transactionId: 'txn_1000000000',
      amount: 5_000,
      balanceAfter: 5_000,
      promotion: 'Isi saldo',
      expiresAt: at,
    },
    { ID: 'Bonus Rp5.000 untuk Anda', EN: 'A bonus of Rp5.000 for you' },
    '/wallet',
  ),
  news(
    BonusExpiring,
    'BONUS_EXPIRING',
    { lotId: 'lot_1000000000', amount: 5_000, expiresAt: at },
    { ID: 'Bonus Rp5.000 segera berakhir', EN: 'A bonus of Rp5.000 ends soon' },
    '/wallet',
  ),
  news(
    BonusExpired,
    'BONUS_EXPIRED',
    {
      lotId: 'lot_1000000000',
      transactionId: 'txn_1000000000',
      amount: 5_000,
      balanceAfter: 0,
    },
    { ID: 'Bonus Rp5.000 berakhir', EN: 'A bonus of Rp5.000 has ended' },
    '/wallet',
  ),
  news(
    ToppedUp,
    'TOPPED_UP',
    {
      paymentId: 'pay_1000000000',
      amount: 100_000,
      bonus: 0,
      balanceAfter: 100_000,
      method: 'CHANNEL',
    },
    { ID: 'Isi saldo Rp100.000 berhasil', EN: 'Your top-up of Rp100.000 has arrived' },
    '/wallet',
  ),
  news(
    TransferDecided,
    'TRANSFER_DECIDED',
    {
      paymentId: 'pay_1000000000',
      orderId: null,
      total: 100_123,
      decision: 'REJECTED',
      reason: 'Nothing arrived.',
    },
    { ID: 'Transfer bank ditolak', EN: 'Your bank transfer was rejected' },
    '/payments/pay_1000000000',
  ),
  news(
    PaymentReviewed,
    'PAYMENT_REVIEWED',
    {
      paymentId: 'pay_1000000000',
      orderId: null,
      decision: 'CREDITED',
      asked: 100_000,
      credited: 70_000,
      balanceAfter: 70_000,
    },
    {
      ID: 'Rp70.000 dari pembayaran Anda masuk ke Saldo',
      EN: 'Rp70.000 of your payment went to your balance',
    },
    '/payments/pay_1000000000',
  ),
  news(
    WalletAdjusted,
    'WALLET_ADJUSTED',
    { adjustmentId: 'adj_1000000000', amount: -5_000, balanceAfter: 0, reason: 'A correction.' },
    { ID: 'Saldo dikurangi Rp5.000', EN: 'Rp5.000 left your wallet' },
    '/wallet',
  ),
  news(
    InstanceRenewed,
    'INSTANCE_RENEWED',
    {
      ...instance,
      orderId: 'ord_1000000000',
      invoiceId: 'inv_1000000000',
      invoiceNumber: 'INV/2026/11/000001',
      amount: 150_000,
      periodStartsAt: '2026-10-29T07:00:00.000Z',
      periodEndsAt: at,
      isAutomatic: true,
    },
    { ID: 'web-1 diperpanjang', EN: 'web-1 is renewed' },
    '/invoices/inv_1000000000',
  ),
  news(
    RenewalReminded,
    'RENEWAL_REMINDER',
    { ...instance, hoursBefore: 168, endsAt: at, price: 150_000, autoRenew: true },
    {
      ID: 'web-1 berakhir 29 November 2026 14.00 WIB',
      EN: 'web-1 ends 29 November 2026 14.00 WIB',
    },
    `/instances/${instanceId}`,
  ),
  news(
    RenewalFailed,
    'RENEWAL_FAILED',
    {
      ...instance,
      price: 150_000,
      missing: 50_000,
      deadline: at,
      consequence: 'SUSPENSION',
      day: '2026-11-22',
    },
    {
      ID: 'Saldo kurang untuk memperpanjang web-1',
      EN: 'Too little in the wallet to renew web-1',
    },
    '/wallet/top-up',
  ),
  news(
    InstanceSuspended,
    'INSTANCE_SUSPENDED',
    { ...instance, suspendedAt: '2026-11-22T07:00:00.000Z', terminatesAt: at },
    { ID: 'web-1 ditangguhkan', EN: 'web-1 is suspended' },
    `/instances/${instanceId}`,
  ),
  news(
    TerminationWarned,
    'TERMINATION_WARNING',
    { ...instance, terminatesAt: at, price: null },
    { ID: 'Peringatan terakhir: web-1 akan dihapus', EN: 'Last warning: web-1 will be destroyed' },
    `/instances/${instanceId}`,
  ),
  news(
    InstanceTerminated,
    'INSTANCE_TERMINATED',
    { ...instance, terminatedAt: '2026-11-22T07:00:00.000Z' },
    { ID: 'web-1 dihentikan', EN: 'web-1 has ended' },
    `/instances/${instanceId}`,
  ),
];
