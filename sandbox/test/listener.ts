import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

interface PlannedAnswer {
  status: number;
  body?: string;
}

/** A stand-in for the product's callback address. */
export interface Listener {
  url: string;
  received: { headers: IncomingHttpHeaders; body: string }[];
  /** The next answers, in order; then `otherwise`. */
  answers: PlannedAnswer[];
  otherwise: PlannedAnswer;
  close(): Promise<void>;
}

/** Listens on a free port and answers callbacks with success unless told otherwise. */
export async function startListener(): Promise<Listener> {
  const server = createServer(async (request, response) => {
    listener.received.push({ headers: request.headers, body: await text(request) });
    const answer = listener.answers.shift() ?? listener.otherwise;
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.body ?? '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const listener: Listener = {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/callback`,
    received: [],
    answers: [],
    otherwise: { status: 200, body: '{"success":true}' },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return listener;
}
