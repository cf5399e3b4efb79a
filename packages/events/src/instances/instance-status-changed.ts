import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { liveTopics } from '../live-topics.ts';
import { idSchema, instanceStatusSchema } from '../values.ts';

/** An instance changed: its status, or a step of its preparation. */
export const InstanceStatusChanged = defineEvent({
  name: 'instances.instance-status-changed',
  schema: z.object({
    instanceId: idSchema,
    orderId: idSchema,
    customerId: idSchema,
    projectId: idSchema.nullish(),
    from: instanceStatusSchema.nullable(),
    to: instanceStatusSchema,
  }),
  liveTopics: (data) => [
    liveTopics.instance(data.instanceId),
    liveTopics.instancesOf(data.customerId),
    liveTopics.instancesOfOrder(data.orderId),
  ],
});
