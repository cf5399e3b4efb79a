import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { contractFile, describeWithContracts } from './contracts.ts';
import { startContractProxy } from './prism-proxy.ts';

describeWithContracts('the contract proxy', () => {
  it('reports a bad request, a bad answer and nothing else', { timeout: 90_000 }, async () => {
    const upstream = createServer((request, response) => {
      const good = request.url === '/transaction/check-status?reference=good';
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(good ? { success: true } : { message: 'no success member' }));
    });
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    const address = upstream.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const proxy = await startContractProxy(
      contractFile('tripay/tripay.openapi.yaml'),
      `http://127.0.0.1:${port}`,
    );
    const get = (path: string) =>
      fetch(`${proxy.url}${path}`, { headers: { authorization: 'Bearer key' } });
    try {
      expect((await get('/transaction/check-status?reference=good')).status).toBe(200);
      expect(proxy.violations()).toEqual([]);
      await get('/transaction/check-status?reference=bad');
      expect(proxy.violations()).toEqual([expect.stringContaining('success')]);
      await get('/transaction/check-status');
      expect(proxy.violations()[1]).toContain('reference');
    } finally {
      await proxy.close();
      upstream.close();
    }
  });
});
