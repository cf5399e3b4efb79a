import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { until } from './until.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export type TestProcess = {
  /** As the power going away: no goodbye, nothing flushed. */
  kill(): Promise<void>;
  /** As a deployment: asked to stop, waits until it has. */
  stop(): Promise<void>;
};

/**
 * Runs a program of the platform as a process of its own until its `/readyz` answers with 200.
 * @param main path of its main file from the root, for example `platform/src/main.ts`
 */
export const spawnProgram = async (
  main: string,
  port: number,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<TestProcess> => {
  const child = spawn(process.execPath, [main], {
    cwd: root,
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`${main} ended with ${child.exitCode}`);
      return fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    }, 60_000);
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
  return { kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
};
