import type { UserActor } from '@webrana/subgraph-kit';

/** A reseller in person: neither a key nor staff in their name puts another face on invoices. */
export const mayChangeBrand = ({ role, apiKey, impersonatorId }: UserActor): boolean =>
  role === 'RESELLER' && !apiKey && !impersonatorId;
