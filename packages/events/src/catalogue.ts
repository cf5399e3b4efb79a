import { InvoicePaid } from './billing/invoice-paid.ts';
import { ItemRefunded } from './billing/item-refunded.ts';
import { PaymentStatusChanged } from './billing/payment-status-changed.ts';
import { WalletCredited } from './billing/wallet-credited.ts';
import type { AnyEventDefinition } from './define-event.ts';
import { MailRequested } from './identity/mail-requested.ts';
import { SessionRevoked } from './identity/session-revoked.ts';
import { UserRegistered } from './identity/user-registered.ts';
import { InstanceActivated } from './instances/instance-activated.ts';
import { InstanceFailed } from './instances/instance-failed.ts';
import { InstanceRequested } from './instances/instance-requested.ts';
import { InstanceStatusChanged } from './instances/instance-status-changed.ts';
import { NoticeCreated } from './notifications/notice-created.ts';
import { OrderClosed } from './orders/order-closed.ts';
import { OrderPaid } from './orders/order-paid.ts';
import { OrderPaymentRefused } from './orders/order-payment-refused.ts';
import { OrderPlaced } from './orders/order-placed.ts';
import { OrderStatusChanged } from './orders/order-status-changed.ts';
import { ServerFailed } from './providers/server-failed.ts';
import { ServerProgressed } from './providers/server-progressed.ts';

/** Every fact of the platform by its name; the relay and the workers look definitions up here. */
export const eventCatalogue: ReadonlyMap<string, AnyEventDefinition> = new Map(
  [
    UserRegistered,
    SessionRevoked,
    MailRequested,
    OrderPlaced,
    OrderStatusChanged,
    OrderPaid,
    OrderClosed,
    OrderPaymentRefused,
    InvoicePaid,
    WalletCredited,
    PaymentStatusChanged,
    ItemRefunded,
    InstanceRequested,
    InstanceStatusChanged,
    InstanceActivated,
    InstanceFailed,
    ServerProgressed,
    ServerFailed,
    NoticeCreated,
  ].map((event) => [event.name, event]),
);
