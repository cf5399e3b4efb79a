import type { Server } from 'node:http';
import type { Express } from 'express';

/** Listens and answers with the address others use; port 0 takes a free one. */
export function listen(
  app: Express,
  host: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error?: Error) => {
      if (error) return reject(error);
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
      resolve({ server, address: `http://${name}:${actual}` });
    });
  });
}
