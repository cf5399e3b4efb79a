/** Starts the platform as a newcomer would, on free ports and an empty data folder, and looks at every address. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'webrana-smoke-'));
const port = 4700 + (process.pid % 100);
const url = `http://127.0.0.1:${port}`;
const child = spawn('npm', ['start'], {
  cwd: root,
  env: {
    ...process.env,
    PORT: String(port),
    SANDBOX_PORT: String(port + 200),
    WEBRANA_DATA_DIR: dataDir,
    DATABASE_URL: '',
    REDIS_URL: '',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
let printed = '';
child.stdout.on('data', (chunk: Buffer) => {
  printed += chunk.toString();
});
const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));

const problems: string[] = [];
const expect = (holds: boolean, what: string): void => {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
  if (!holds) problems.push(what);
};
const began = performance.now();
const ready = async (): Promise<boolean> => {
  while (performance.now() - began < 180_000 && child.exitCode === null) {
    if (printed.includes('WeBrana is ready')) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
};

try {
  expect(await ready(), `comes up (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  expect(printed.includes('customer@webrana.test'), 'prints the demo accounts');
  for (const [path, needle] of [
    ['/', '<div id="root"'],
    ['/reseller', '<div id="root"'],
    ['/admin', '<div id="root"'],
    ['/playground', '<div id="root"'],
    ['/healthz', 'ok'],
    ['/readyz', 'providers'],
    ['/metrics', 'process_resident_memory_bytes'],
  ] as const) {
    const response = await fetch(url + path);
    expect(response.ok && (await response.text()).includes(needle), `${path} answers`);
  }
  expect((await fetch(`http://127.0.0.1:${port + 200}/`)).ok, 'the sandbox has its page');
} finally {
  if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  await exited;
  rmSync(dataDir, { recursive: true, force: true });
}
process.exitCode = problems.length ? 1 : 0;
