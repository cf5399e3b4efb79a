import type { CallbackReply, GatewayDefinition } from '../../port.ts';
import { createTripayGateway } from './adapter.ts';
import { readTripayAccounts } from './settings.ts';

const statuses: Readonly<Record<CallbackReply, number>> = { TAKEN: 200, LATER: 500, FORGED: 401 };

/** Tripay; anything but 200 with `{"success":true}` makes it call again, three times at most. */
export const tripay: GatewayDefinition<'tripay'> = {
  name: 'tripay',
  connect(environment) {
    const { LIVE, TEST } = readTripayAccounts(environment);
    return { LIVE: createTripayGateway(LIVE), TEST: TEST && createTripayGateway(TEST) };
  },
  answer: (reply) => ({
    status: statuses[reply],
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ success: reply === 'TAKEN' }),
  }),
};
