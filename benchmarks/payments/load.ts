import { Agent, request } from 'node:http';

/** One payment to make. */
export type Job = { readonly token: string; readonly orderId: string };
export type Load = {
  /** Gateways, taken in turns. */
  readonly urls: readonly string[];
  readonly document: string;
  readonly jobs: readonly Job[];
  readonly concurrency: number;
};
export type LoadResult = {
  readonly seconds: number;
  readonly latencies: readonly number[];
  /** Orders the gateway said are paid. */
  readonly paid: readonly string[];
  readonly refusals: readonly string[];
};

const agent = new Agent({ keepAlive: true, maxSockets: 1_000 });

const post = (url: string, token: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const run = async ({ urls, document, jobs, concurrency }: Load): Promise<LoadResult> => {
  const latencies: number[] = [];
  const paid: string[] = [];
  const refusals: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) {
      const { token, orderId } = jobs[index] as Job;
      const input = { orderId, method: 'WALLET', idempotencyKey: `pay-${orderId}` };
      const body = JSON.stringify({ query: document, variables: { input } });
      const began = performance.now();
      const answer = await post(urls[index % urls.length] as string, token, body);
      latencies.push(performance.now() - began);
      if (answer.includes('"__typename":"PayOrderSuccess"')) paid.push(orderId);
      else refusals.push(answer);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { seconds: (performance.now() - began) / 1_000, latencies, paid, refusals };
};

// A process of its own, so that making the load is not measured as carrying it.
process.once('message', async (load: Load) => {
  const result = await run(load);
  process.send?.(result, () => process.exit(0));
});
