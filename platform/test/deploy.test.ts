import { existsSync, readFileSync } from 'node:fs';
import { subgraphNames } from '@webrana/events';
import { defaultPort } from '@webrana/subgraph-kit';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const compose = read('docker-compose.yml');
const dockerfile = read('deploy/Dockerfile');

describe('what the images and the compose file refer to', () => {
  it('every subgraph has a service, an address on its own port, and a main', () => {
    for (const name of subgraphNames) {
      expect(compose).toMatch(new RegExp(`^ {2}${name}:$`, 'm'));
      expect(compose).toContain(
        `SUBGRAPH_${name.toUpperCase()}_URL: http://${name}:${defaultPort(name)}`,
      );
    }
    const workspaces = [...compose.matchAll(/WORKSPACE: (\S+)/g)].map(([, path]) => path);
    expect(workspaces).toHaveLength(subgraphNames.length + 1);
    for (const path of workspaces)
      expect(existsSync(new URL(`${path}/src/main.ts`, root))).toBe(true);
  });

  it('every target that is built exists, and every folder that is copied is built', () => {
    for (const [, target] of compose.matchAll(/target: (\S+)/g))
      expect(dockerfile).toMatch(new RegExp(`^FROM \\S+ AS ${target}$`, 'm'));
    for (const [, path] of dockerfile.matchAll(/--from=build \S+ \/app\/(\S+)\/dist /g)) {
      const { scripts } = JSON.parse(read(`${path}/package.json`));
      expect(scripts.build).toContain('vite build');
    }
    for (const [, directory] of compose.matchAll(/=(clients\/\w+)\/dist/g))
      expect(dockerfile).toContain(`/app/${directory}/dist`);
  });

  it('keys and folders of the machine stay out of the images', () => {
    for (const line of ['**/node_modules', '.webrana', '.git'])
      expect(read('.dockerignore').split('\n')).toContain(line);
  });

  it('the workflow runs what the continuous checks run', () => {
    expect(read('.github/workflows/ci.yml')).toContain('bash .ci/run');
  });
});
