import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from './report.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** From `npm start` to `/readyz`, and what the process weighs once it has been quiet for a while. */
export const measureStartup = async (): Promise<Figure[]> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'webrana-benchmark-'));
  const port = 4800;
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      SANDBOX_PORT: String(port + 100),
      WEBRANA_DATA_DIR: dataDir,
      DATABASE_URL: '',
      REDIS_URL: '',
    },
    stdio: 'ignore',
    detached: true,
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  try {
    const url = `http://127.0.0.1:${port}`;
    const ready = () =>
      fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await ready())) {
      if (performance.now() - began > 120_000) throw new Error('The platform does not start');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const seconds = (performance.now() - began) / 1000;
    await new Promise((resolve) => setTimeout(resolve, 30_000));
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
    const megabytes = bytes / 1024 / 1024;
    return [
      { name: 'npm start to /readyz, apps built', value: seconds, unit: 's', budget: 10 },
      { name: 'idle memory of the all-in-one process', value: megabytes, unit: 'MB', budget: 400 },
    ];
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGTERM');
    await exited;
    rmSync(dataDir, { recursive: true, force: true });
  }
};
