export type PaymentStatus = 'OPENING' | 'PENDING' | 'PAID' | 'FAILED' | 'EXPIRED' | 'IN_REVIEW';

/** Waiting for the gateway or the payer. */
export const openStatuses: PaymentStatus[] = ['OPENING', 'PENDING'];

/** A payer may be late, so PAID can follow EXPIRED and FAILED; nothing follows PAID or a review. */
export const creditableStatuses: PaymentStatus[] = [...openStatuses, 'EXPIRED', 'FAILED'];

export const isCreditable = (status: PaymentStatus): boolean => creditableStatuses.includes(status);
