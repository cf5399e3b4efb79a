import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { liveTopics } from '../live-topics.ts';
import { idSchema } from '../values.ts';

/** A notice for a user is in the app. */
export const NoticeCreated = defineEvent({
  name: 'notifications.notice-created',
  schema: z.object({
    noticeId: idSchema,
    userId: idSchema,
  }),
  liveTopics: (data) => [liveTopics.noticesOf(data.userId)],
});
