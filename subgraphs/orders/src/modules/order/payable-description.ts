import type { OrderEntity } from './order.entity.ts';

const words = { DAILY: '1 hari', MONTHLY: '1 bulan', YEARLY: '1 tahun' } as const;

/** What stands on the invoice, in Indonesian as the tax office reads it; the quantity is beside it. */
export const payableDescription = ({
  planName,
  hostname,
  period,
}: Pick<OrderEntity, 'planName' | 'hostname' | 'period'>): string =>
  `VPS ${planName} – ${hostname} – ${words[period]}`;
