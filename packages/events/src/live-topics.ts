/** Names of the pub/sub topics that subscriptions listen to; one place, so that no two spellings exist. */
export const liveTopics = {
  order: (orderId: string) => `order:${orderId}`,
  ordersOf: (customerId: string) => `orders-of:${customerId}`,
  payment: (paymentId: string) => `payment:${paymentId}`,
  instance: (instanceId: string) => `instance:${instanceId}`,
  instancesOf: (customerId: string) => `instances-of:${customerId}`,
  instancesOfOrder: (orderId: string) => `instances-of-order:${orderId}`,
  noticesOf: (userId: string) => `notices-of:${userId}`,
  sessionRevoked: 'session-revoked',
  apiKeysChanged: 'api-keys-changed',
} as const;
