import { z } from 'zod';

/** Whole rupiah, never negative, exact to 2^53−1. */
export const rupiahSchema = z.int().nonnegative();
export const idSchema = z.string().min(5).max(40);
export const instantSchema = z.iso.datetime();
export const billingPeriodSchema = z.enum(['DAILY', 'MONTHLY', 'YEARLY']);
export const orderStatusSchema = z.enum([
  'PENDING_PAYMENT',
  'PAID',
  'PROVISIONING',
  'ACTIVE',
  'CANCELLED',
  'EXPIRED',
  'REJECTED',
  'FAILED',
  'REFUNDED',
]);
export const instanceStatusSchema = z.enum([
  'PENDING',
  'PROVISIONING',
  'RUNNING',
  'STOPPED',
  'REBOOTING',
  'RESETTING_PASSWORD',
  'REBUILDING',
  'RESIZING',
  'SUSPENDED',
  'TERMINATED',
  'FAILED',
]);
export const providerSchema = z.enum(['DIGITALOCEAN', 'VULTR', 'LINODE']);
export const localeSchema = z.enum(['id', 'en']);
