import pino from 'pino';
import { readConfig } from './config.ts';
import { startSandbox } from './start.ts';

const logger = pino({ name: 'sandbox' });
const { callbackUrl, ...config } = readConfig();
const sandbox = await startSandbox({
  ...config,
  settings: { callbackUrl },
  log: (message, details) => logger.warn(details, message),
});
logger.info({ page: sandbox.url, smtp: sandbox.smtpUrl, books: config.dataFile }, 'sandbox ready');

let closing = false;
const close = (): void => {
  if (closing) return;
  closing = true;
  sandbox
    .close()
    .then(
      () => logger.info('sandbox closed'),
      (error: unknown) => {
        logger.error({ error }, 'sandbox did not close well');
        process.exitCode = 1;
      },
    )
    // The channel to the launcher would keep this process alive.
    .finally(() => process.connected && process.disconnect());
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, close);
// Started by a launcher, the sandbox goes when the launcher goes, however that ends.
process.once('disconnect', close);
