import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Environment } from '@webrana/config';
import { SANDBOX_CREDENTIALS } from '@webrana/sandbox';

const main = fileURLToPath(import.meta.resolve('@webrana/sandbox/main'));

/** Settings that point the product at the sandbox; only those that are not set already. */
export const pointAtSandbox = (environment: Environment, port: number): Environment => {
  const url = `http://127.0.0.1:${port}`;
  const stand: Record<string, string> = {};
  if (!environment.TRIPAY_BASE_URL)
    Object.assign(stand, {
      TRIPAY_BASE_URL: `${url}/tripay`,
      TRIPAY_API_KEY: SANDBOX_CREDENTIALS.tripayApiKey,
      TRIPAY_PRIVATE_KEY: SANDBOX_CREDENTIALS.tripayPrivateKey,
      TRIPAY_MERCHANT_CODE: SANDBOX_CREDENTIALS.tripayMerchantCode,
    });
  if (!environment.DIGITALOCEAN_BASE_URL)
    Object.assign(stand, {
      DIGITALOCEAN_BASE_URL: `${url}/digitalocean`,
      DIGITALOCEAN_TOKEN: SANDBOX_CREDENTIALS.digitaloceanToken,
    });
  if (!environment.TRIPAY_TEST_BASE_URL)
    Object.assign(stand, {
      TRIPAY_TEST_BASE_URL: `${url}/tripay`,
      TRIPAY_TEST_API_KEY: SANDBOX_CREDENTIALS.tripayTestApiKey,
      TRIPAY_TEST_PRIVATE_KEY: SANDBOX_CREDENTIALS.tripayTestPrivateKey,
      TRIPAY_TEST_MERCHANT_CODE: SANDBOX_CREDENTIALS.tripayTestMerchantCode,
    });
  if (!environment.DIGITALOCEAN_TEST_BASE_URL)
    Object.assign(stand, {
      DIGITALOCEAN_TEST_BASE_URL: `${url}/digitalocean`,
      DIGITALOCEAN_TEST_TOKEN: SANDBOX_CREDENTIALS.digitaloceanTestToken,
    });
  if (!environment.SMTP_URL) stand.SMTP_URL = `smtp://127.0.0.1:${port + 25}`;
  return { ...environment, ...stand };
};

/** Whether any outside service is still to be stood in for. */
export const needsSandbox = (environment: Environment): boolean =>
  !environment.TRIPAY_BASE_URL || !environment.DIGITALOCEAN_BASE_URL || !environment.SMTP_URL;

/** Starts the sandbox as a program of its own and waits until it answers. */
export const startSandboxProcess = async (
  environment: Environment,
  port: number,
): Promise<{ close(): Promise<void> }> => {
  const child = spawn(process.execPath, [main], {
    env: { ...environment, SANDBOX_PORT: String(port), SANDBOX_SMTP_PORT: String(port + 25) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const gaveUp = AbortSignal.timeout(10_000);
  while (!(await answers(`http://127.0.0.1:${port}/healthz`))) {
    if (child.exitCode !== null || gaveUp.aborted) {
      child.kill();
      throw new Error(`The sandbox does not start on port ${port}; is the port taken?`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { close: () => stop(child, exited) };
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

const stop = async (child: ChildProcess, exited: Promise<unknown>): Promise<void> => {
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await exited;
  clearTimeout(impatient);
};
