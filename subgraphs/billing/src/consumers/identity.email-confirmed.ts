import { EmailConfirmed } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { welcomeCustomer } from '../modules/wallet/use-cases/welcome-customer.ts';

export const onEmailConfirmed = defineConsumer<Deps, typeof EmailConfirmed>(
  EmailConfirmed,
  (context, { userId }) => welcomeCustomer(context, userId, { isConfirmed: true }),
);
