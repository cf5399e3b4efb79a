import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

type Refusal = { responseCode: number; message: string };

/** A real SMTP server that keeps what it takes and refuses recipients when told to. */
export const startMailReceiver = async () => {
  const mails: ParsedMail[] = [];
  const refusals: Refusal[] = [];
  let takesLong: Promise<void> | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      const refusal = refusals.shift();
      if (refusal) done(Object.assign(new Error(refusal.message), refusal));
      else done();
    },
    onAuth(auth, _session, done) {
      if (auth.password === 'right') done(null, { user: auth.username });
      else done(Object.assign(new Error('Bad credentials'), { responseCode: 535 }));
    },
    onData(stream, _session, done) {
      simpleParser(stream, async (error, mail) => {
        if (error) return done(error);
        mails.push(mail);
        await takesLong;
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    /** The next recipient is answered with this code. */
    refuseNext: (responseCode: number, message = 'refused'): void => {
      refusals.push({ responseCode, message });
    },
    /** Mails are taken, but the answer waits for this. */
    holdAnswers: (until: Promise<void> | undefined): void => {
      takesLong = until;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
