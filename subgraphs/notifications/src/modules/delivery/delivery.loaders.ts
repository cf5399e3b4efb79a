import DataLoader from 'dataloader';
import type { UseCase } from '../../context.ts';
import type { DeliveryEntity } from './delivery.entity.ts';
import { findDeliveries } from './delivery.repository.ts';

/** Deliveries by id as far as the actor may read them; null for all others. */
export const deliveryLoader = ({ actor, em }: UseCase) =>
  new DataLoader<string, DeliveryEntity | null>(
    async (ids) => {
      const deliveries = await findDeliveries(em, actor, ids);
      const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { maxBatchSize: 500 },
  );
