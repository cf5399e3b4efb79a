import { graphql } from './__generated__/index.ts';

/** Those of the orders (100 at most) whose transfer was proved and waits for staff. */
export const OrdersAwaitingDecision = graphql(`
  query OrdersAwaitingDecision($orderIds: [ID!]!) {
    ordersAwaitingDecision(orderIds: $orderIds)
  }
`);
