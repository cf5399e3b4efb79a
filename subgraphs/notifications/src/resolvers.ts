import type { Resolvers } from './__generated__/resolvers.ts';
import { Delivery } from './modules/delivery/resolvers/Delivery.ts';
import { resendDelivery } from './modules/delivery/resolvers/Mutation/resendDelivery.ts';
import { deliveries } from './modules/delivery/resolvers/Query/deliveries.ts';
import { markAllNotificationsRead } from './modules/notice/resolvers/Mutation/markAllNotificationsRead.ts';
import { markNotificationRead } from './modules/notice/resolvers/Mutation/markNotificationRead.ts';
import { Notice } from './modules/notice/resolvers/Notice.ts';
import { notifications } from './modules/notice/resolvers/Query/notifications.ts';
import { notificationReceived } from './modules/notice/resolvers/Subscription/notificationReceived.ts';
import { setNotificationPreference } from './modules/preference/resolvers/Mutation/setNotificationPreference.ts';
import { notificationPreferences } from './modules/preference/resolvers/Query/notificationPreferences.ts';

export const resolvers: Resolvers = {
  Query: { notifications, notificationPreferences, deliveries },
  Mutation: {
    markNotificationRead,
    markAllNotificationsRead,
    setNotificationPreference,
    resendDelivery,
  },
  Subscription: { notificationReceived },
  Notice,
  Delivery,
};
