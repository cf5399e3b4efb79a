import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The browser sees what is built: turbo builds what has changed and nothing else. */
export default function buildApps(): void {
  const { status } = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('The apps could not be built; see above.');
}
