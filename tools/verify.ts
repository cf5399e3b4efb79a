/** Everything that can be checked without a database, in seconds: `npm run verify`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const steps: [string, string[]][] = [
  ['formatting', ['biome', 'ci', '--linter-enabled=false', '.']],
  ['lint and room rules', ['oxlint', '--deny-warnings']],
  ['composed schema is current', ['node', 'tools/compose.ts', '--check']],
  ['published roles are current', ['node', 'tools/roles.ts', '--check']],
  ['generated types are current', ['graphql-codegen', '--check']],
  ['types', ['node', 'tools/typecheck.ts']],
  ['rules and documents', ['vitest', 'run', '--project', 'tools']],
];

const failures: string[] = [];
for (const [name, [command, ...args]] of steps) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(command as string, args, {
    cwd: root,
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (status === 0) continue;
  failures.push(name);
  console.log(`${stdout}\n${stderr}`.trim().slice(0, 8_000));
}
if (failures.length) {
  console.error(`\nNot right: ${failures.join(', ')}.`);
  process.exitCode = 1;
}
