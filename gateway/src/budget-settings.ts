import { type Environment, readConfig } from '@webrana/config';
import { z } from 'zod';
import type { BudgetRules } from './budget.ts';

/*
 * What burdens the platform more than the objects it loads: passwords are slow to check on purpose,
 * exports and PDFs are made anew each time. An operation's own limit is 5,000.
 */
const fieldCosts = [
  'Mutation.register=200',
  'Mutation.signIn=200',
  'Mutation.completeSignIn=100',
  'Mutation.confirmIdentity=200',
  'Mutation.changePassword=400',
  'Mutation.resetPassword=400',
  'Mutation.requestPasswordReset=200',
  'Mutation.requestEmailVerification=200',
  'Mutation.requestEmailChange=200',
  'Mutation.exportMyData=1000',
  'Query.invoicesCsv=1000',
  'Query.creditNotesCsv=1000',
  'Query.taxReport=500',
  'Query.coretaxExport=1000',
  'Query.explainCharge=100',
  'Query.invoiceArchive=5000',
  'Invoice.pdf=100',
  'CreditNote.pdf=100',
].join(',');

const costs = z
  .string()
  .prefault(fieldCosts)
  .transform((text, context) => {
    const table: Record<string, number> = {};
    for (const entry of text.split(',')) {
      const [, field, cost] = /^\s*(\w+\.\w+)=(\d{1,6})\s*$/.exec(entry) ?? [];
      if (field) table[field] = Number(cost);
      else context.addIssue({ code: 'custom', message: `"${entry}" is not Type.field=cost.` });
    }
    return table;
  });

const points = z.coerce.number().int().min(1).max(1_000_000_000).optional();
const schema = z.object({
  GATEWAY_BUDGET_SECONDS: z.coerce.number().int().min(1).max(3_600).default(60),
  GATEWAY_BUDGET_VISITOR: points,
  GATEWAY_BUDGET_PERSON: points,
  GATEWAY_BUDGET_KEY: points,
  GATEWAY_BUDGET_FIELDS: costs,
});

/** Points per window; a page of an app costs 20 to 300. Elsewhere one machine is everybody. */
const inProduction = { visitor: 60_000, person: 60_000, apiKey: 120_000 };
const elsewhere = { visitor: 3_000_000, person: 3_000_000, apiKey: 3_000_000 };

/** What callers may spend, by `GATEWAY_BUDGET_*`; throws `ConfigError`. */
export const readBudget = (environment: Environment, production: boolean): BudgetRules => {
  const settings = readConfig(schema, environment);
  const usual = production ? inProduction : elsewhere;
  return {
    perSeconds: settings.GATEWAY_BUDGET_SECONDS,
    visitor: settings.GATEWAY_BUDGET_VISITOR ?? usual.visitor,
    person: settings.GATEWAY_BUDGET_PERSON ?? usual.person,
    apiKey: settings.GATEWAY_BUDGET_KEY ?? usual.apiKey,
    fieldCosts: settings.GATEWAY_BUDGET_FIELDS,
  };
};
