import { UserRegistered } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { welcomeCustomer } from '../modules/wallet/use-cases/welcome-customer.ts';

export const onUserRegistered = defineConsumer<Deps, typeof UserRegistered>(
  UserRegistered,
  (context, { userId }) => welcomeCustomer(context, userId, { isConfirmed: false }),
);
