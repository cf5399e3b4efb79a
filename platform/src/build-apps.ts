import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { environment } from './config.ts';
import { apps } from './start-platform.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Whether every app has a build, current or not. */
export const appsAreBuilt = (): boolean =>
  [...apps.map((app) => app.directory), `${root}gateway/dist/playground`].every((directory) =>
    existsSync(`${directory}/index.html`),
  );

/** Builds the apps and the playground; turbo skips what has not changed since the last build. */
export const buildApps = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('turbo', ['run', 'build', '--output-logs=errors-only'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...environment, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The apps could not be built; see above.')),
    );
  });
