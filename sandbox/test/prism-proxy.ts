import { spawn } from 'node:child_process';
import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';
import { createServer, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const START_LIMIT_MS = 60_000;
const LOOK_EVERY_MS = 200;
const READY = 'Prism is listening';

/** A validating proxy between a client and a service. */
export interface ContractProxy {
  /** Where the client calls; no last slash. */
  url: string;
  /** Every breach of the contract so far, one sentence each. */
  violations(): string[];
  close(): Promise<void>;
}

/**
 * Starts Prism on a free port over the OpenAPI file, in front of `upstream` (an origin), behind a
 * recorder that keeps what Prism objects to: requests and answers that break the file get an
 * error and are listed by `violations()`. Throws when Prism is not ready after a minute.
 */
export async function startContractProxy(
  specFile: string,
  upstream: string,
): Promise<ContractProxy> {
  const prism = await startPrism(specFile, upstream);
  const found: string[] = [];
  const recorder = createServer((request, response) => {
    forward(request, prism.url).then(
      ({ status, headers, body }) => {
        const objection = objectionIn(headers, body);
        if (objection) found.push(`${request.method} ${request.url} ${status}: ${objection}`);
        response.writeHead(status, headers).end(body);
      },
      (error: Error) => {
        found.push(`${request.method} ${request.url}: no answer (${error.message})`);
        response.destroy();
      },
    );
  });
  const port = await listenLocally(recorder, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    violations: () => [...found],
    async close() {
      recorder.closeAllConnections();
      await new Promise((resolve) => recorder.close(resolve));
      await prism.close();
    },
  };
}

async function startPrism(specFile: string, upstream: string) {
  const port = await freePort();
  const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'));
  const args = ['proxy', specFile, upstream, '-h', '127.0.0.1', '-p', String(port), '--errors'];
  const child = spawn(process.execPath, [prism, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      if (!output.includes(READY)) output += chunk.toString();
    });
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async () => {
    child.kill('SIGTERM');
    const impatient = setTimeout(() => child.kill('SIGKILL'), 3_000);
    await ended;
    clearTimeout(impatient);
  };
  const deadline = Date.now() + START_LIMIT_MS;
  while (!output.includes(READY)) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await close();
      throw new Error(`Prism did not start over ${specFile}:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return { url: `http://127.0.0.1:${port}`, close };
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function forward(incoming: IncomingMessage, target: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { ...incoming.headers, host: new URL(target).host };
    const { method, url: path } = incoming;
    const outgoing = request(new URL(path ?? '/', target), { method, headers }, (answer) => {
      buffer(answer).then((body) => {
        const { connection: _, 'transfer-encoding': __, ...kept } = answer.headers;
        resolve({ status: answer.statusCode ?? 502, headers: kept, body });
      }, reject);
    });
    outgoing.once('error', reject);
    incoming.pipe(outgoing);
  });
}

/** What Prism objects to: its own problem document, or the header it adds to a forwarded answer. */
function objectionIn(headers: IncomingHttpHeaders, body: Buffer): string | null {
  const added = headers['sl-violations'];
  if (added) return String(added);
  const text = body.toString();
  return text.includes('stoplight.io/prism/errors') ? text : null;
}

function listenLocally(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenLocally(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
