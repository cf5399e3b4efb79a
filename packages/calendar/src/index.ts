export { jakartaDay, jakartaMonth } from './jakarta.ts';
export { type BillingPeriod, type Period, periodAt } from './periods.ts';
