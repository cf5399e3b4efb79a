import type { Resolvers } from './__generated__/resolvers.ts';
import { cancelOrder } from './modules/order/resolvers/Mutation/cancelOrder.ts';
import { placeOrder } from './modules/order/resolvers/Mutation/placeOrder.ts';
import { Order } from './modules/order/resolvers/Order.ts';
import { order } from './modules/order/resolvers/Query/order.ts';
import { orders } from './modules/order/resolvers/Query/orders.ts';
import { payableOrders } from './modules/order/resolvers/Query/payableOrders.ts';
import { renewalTerms } from './modules/order/resolvers/Query/renewalTerms.ts';
import { orderStatusChanged } from './modules/order/resolvers/Subscription/orderStatusChanged.ts';

export const resolvers: Resolvers = {
  Query: { order, orders, payableOrders, renewalTerms },
  Mutation: { placeOrder, cancelOrder },
  Subscription: { orderStatusChanged },
  Order,
};
