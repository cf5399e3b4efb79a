/** Type-checks the server side as one program and each app as its own, two at a time. */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const projects = globSync(
  [
    'tsconfig.json',
    'packages/apollo/tsconfig.json',
    'clients/*/tsconfig.json',
    'gateway/playground/tsconfig.json',
  ],
  { cwd: root },
).sort();

const check = (project: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn('tsc', ['--noEmit', '--pretty', 'false', '-p', project], { cwd: root });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => {
      if (code !== 0) console.error(`${project}\n${output}`);
      resolve(code === 0);
    });
  });

const waiting = [...projects];
const results: boolean[] = [];
const worker = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await check(next));
};
await Promise.all([worker(), worker()]);
const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} programs type-check, ${failed} do not.`);
process.exitCode = failed ? 1 : 0;
