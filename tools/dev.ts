/** `npm run dev`: the platform restarting on change, and the apps with hot reload beside it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const apps = [
  ['customer', 5173],
  ['reseller', 5174],
  ['admin', 5175],
] as const;

const run = (command: string, args: string[], more: Record<string, string> = {}): ChildProcess =>
  spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...more } });

const children = [
  run('node', ['--watch', '--watch-preserve-output', 'platform/src/main.ts'], {
    WEBRANA_BUILD: '0',
    ALLOWED_ORIGINS: apps.map(([, port]) => `http://localhost:${port}`).join(','),
  }),
  ...apps.map(([app, port]) =>
    run('vite', [
      `clients/${app}`,
      '--config',
      `clients/${app}/vite.config.ts`,
      '--port',
      String(port),
      '--strictPort',
      '--clearScreen',
      'false',
    ]),
  ),
];
const stop = (): void => {
  for (const child of children) child.kill('SIGTERM');
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
