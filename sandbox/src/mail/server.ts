import type { Readable } from 'node:stream';
import type { ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { ulid } from 'ulid';
import type { FaultMode, FaultRecord, MailRecord } from '../books/records.ts';
import { takeFaults } from '../faults.ts';
import type { World } from '../http/service.ts';
import { pause } from '../http/service.ts';

const MAX_BYTES = 10 * 1024 * 1024;
const RECEIVE = 'receive';
const DEFAULT_DELAY_MS = 5_000;
const DEFAULT_TIMEOUT_MS = 30_000;

/** A refusal SMTP can say: 4xx is tried again by senders, 5xx is final. */
class SmtpRefusal extends Error {
  readonly responseCode: number;

  constructor(code: number) {
    super(code === 454 ? 'Throttling failure: Maximum sending rate exceeded' : 'Message refused');
    this.responseCode = code;
  }
}

/** A running SMTP server that keeps every message in the books and forwards none. */
export interface MailServer {
  port: number;
  close(): Promise<void>;
}

/** Listens for mail in clear text; any or no credentials are accepted. Port 0 takes a free one. */
export function startMailServer(world: World, host: string, port: number): Promise<MailServer> {
  const server = new SMTPServer({
    name: 'sandbox.localhost',
    banner: 'WeBrana sandbox mail',
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    closeTimeout: 500,
    logger: false,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'anyone' }),
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map((recipient) => recipient.address);
      const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
      receive(world, stream, from, to).then(
        (id) => done(null, `OK: queued as ${id}`),
        (error: Error) => done(error),
      );
    },
  });
  // A client that hangs up in the middle is its own affair, never a crash of the sandbox.
  server.on('error', (error) => world.log('mail connection failed', { reason: error.message }));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = server.listen(port, host, () => {
      server.off('error', reject);
      const address = listening.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        close: () => new Promise<void>((closed) => server.close(() => closed())),
      });
    });
  });
}

async function receive(
  world: World,
  stream: Readable,
  from: string,
  to: string[],
): Promise<string> {
  const id = ulid(world.now());
  const parsed = await simpleParser(stream, { skipTextToHtml: true, skipImageLinks: true });
  const faults = takeFaults(world.books, 'mail', RECEIVE);
  const note = (status: number | null, effect: boolean) =>
    world.books.noteRequest({
      id,
      service: 'mail',
      operation: RECEIVE,
      method: 'SMTP',
      path: to.join(', '),
      status,
      effect,
      faults: [...faults.keys()],
      at: world.now(),
    });
  const code = await refusalBefore(faults);
  if (code !== null) {
    note(code, false);
    throw new SmtpRefusal(code);
  }
  world.books.mails.put(recordOf(id, parsed, from, to, world.now()));
  const late = await refusalAfter(faults);
  note(late ?? 250, true);
  if (late !== null) throw new SmtpRefusal(late);
  return id;
}

async function refusalBefore(faults: Map<FaultMode, FaultRecord>): Promise<number | null> {
  if (faults.has('rate-limit')) return 454;
  const delay = faults.get('delay');
  if (delay) await pause(delay.delayMs ?? DEFAULT_DELAY_MS);
  const timeout = faults.get('timeout');
  if (timeout) await pause(timeout.delayMs ?? DEFAULT_TIMEOUT_MS);
  if (timeout) return 421;
  const error = faults.get('error');
  return error ? (error.status ?? 451) : null;
}

async function refusalAfter(faults: Map<FaultMode, FaultRecord>): Promise<number | null> {
  const delay = faults.get('delay-after-effect');
  if (delay) await pause(delay.delayMs ?? DEFAULT_DELAY_MS);
  const timeout = faults.get('timeout-after-effect');
  if (timeout) await pause(timeout.delayMs ?? DEFAULT_TIMEOUT_MS);
  if (timeout) return 421;
  const error = faults.get('error-after-effect');
  return error ? (error.status ?? 451) : null;
}

function recordOf(
  id: string,
  mail: ParsedMail,
  envelopeFrom: string,
  to: string[],
  receivedAt: number,
): MailRecord {
  return {
    id,
    from: mail.from?.text ?? envelopeFrom,
    to,
    subject: mail.subject ?? '(no subject)',
    text: mail.text ?? '',
    html: mail.html === false ? null : mail.html,
    headers: Object.fromEntries(
      mail.headerLines.map((line) => [
        line.key,
        line.line.slice(line.line.indexOf(':') + 1).trim(),
      ]),
    ),
    attachments: mail.attachments.map((attachment) => ({
      filename: attachment.filename ?? 'attachment',
      contentType: attachment.contentType,
      bytes: attachment.size,
    })),
    receivedAt,
  };
}
