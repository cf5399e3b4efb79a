import { BalanceLow } from './billing/balance-low.ts';
import { BonusExpired } from './billing/bonus-expired.ts';
import { BonusExpiring } from './billing/bonus-expiring.ts';
import { BonusGranted } from './billing/bonus-granted.ts';
import { InvoicePaid } from './billing/invoice-paid.ts';
import { InvoiceRefunded } from './billing/invoice-refunded.ts';
import { ItemRefunded } from './billing/item-refunded.ts';
import { PaymentReviewed } from './billing/payment-reviewed.ts';
import { PaymentStatusChanged } from './billing/payment-status-changed.ts';
import { ToppedUp } from './billing/topped-up.ts';
import { TransferDecided } from './billing/transfer-decided.ts';
import { WalletAdjusted } from './billing/wallet-adjusted.ts';
import { WalletCredited } from './billing/wallet-credited.ts';
import type { AnyEventDefinition } from './define-event.ts';
import { ApiKeysChanged } from './identity/api-keys-changed.ts';
import { EmailConfirmed } from './identity/email-confirmed.ts';
import { MailRequested } from './identity/mail-requested.ts';
import { SessionRevoked } from './identity/session-revoked.ts';
import { TestModeOpened } from './identity/test-mode-opened.ts';
import { UserRegistered } from './identity/user-registered.ts';
import { UserReinstated } from './identity/user-reinstated.ts';
import { UserSuspended } from './identity/user-suspended.ts';
import { InstanceActivated } from './instances/instance-activated.ts';
import { InstanceFailed } from './instances/instance-failed.ts';
import { InstanceRenewed } from './instances/instance-renewed.ts';
import { InstanceRequested } from './instances/instance-requested.ts';
import { InstanceResumed } from './instances/instance-resumed.ts';
import { InstanceStatusChanged } from './instances/instance-status-changed.ts';
import { InstanceSuspended } from './instances/instance-suspended.ts';
import { InstanceTerminated } from './instances/instance-terminated.ts';
import { RenewalFailed } from './instances/renewal-failed.ts';
import { RenewalReminded } from './instances/renewal-reminded.ts';
import { TerminationWarned } from './instances/termination-warned.ts';
import { NoticeCreated } from './notifications/notice-created.ts';
import { OrderClosed } from './orders/order-closed.ts';
import { OrderPaid } from './orders/order-paid.ts';
import { OrderPaymentRefused } from './orders/order-payment-refused.ts';
import { OrderPlaced } from './orders/order-placed.ts';
import { OrderStatusChanged } from './orders/order-status-changed.ts';
import { ServerDestroyed } from './providers/server-destroyed.ts';
import { ServerFailed } from './providers/server-failed.ts';
import { ServerPowerChanged } from './providers/server-power-changed.ts';
import { ServerProgressed } from './providers/server-progressed.ts';

/** Every fact of the platform by its name; the relay and the workers look definitions up here. */
export const eventCatalogue: ReadonlyMap<string, AnyEventDefinition> = new Map(
  [
    UserRegistered,
    EmailConfirmed,
    SessionRevoked,
    ApiKeysChanged,
    TestModeOpened,
    MailRequested,
    OrderPlaced,
    OrderStatusChanged,
    OrderPaid,
    OrderClosed,
    OrderPaymentRefused,
    InvoicePaid,
    WalletCredited,
    PaymentReviewed,
    PaymentStatusChanged,
    ItemRefunded,
    BalanceLow,
    InvoiceRefunded,
    TransferDecided,
    ToppedUp,
    BonusExpired,
    BonusExpiring,
    BonusGranted,
    WalletAdjusted,
    InstanceRequested,
    InstanceStatusChanged,
    InstanceActivated,
    InstanceFailed,
    ServerProgressed,
    ServerFailed,
    NoticeCreated,
    UserReinstated,
    UserSuspended,
    InstanceRenewed,
    InstanceResumed,
    InstanceSuspended,
    InstanceTerminated,
    RenewalFailed,
    RenewalReminded,
    TerminationWarned,
    ServerDestroyed,
    ServerPowerChanged,
  ].map((event) => [event.name, event]),
);
