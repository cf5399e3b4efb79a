import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../shared/contracts/', import.meta.url));

/** The absolute path of a file in the contracts folder, which lies beside the repository. */
export function contractFile(path: string): string {
  return `${FOLDER}${path}`;
}

/**
 * A suite that needs the contracts. Without the folder it is skipped under a name that says so;
 * where `CI` is set it fails instead, unless the pipeline admits to it with `CONTRACTS=absent`.
 */
export function describeWithContracts(name: string, suite: () => void): void {
  if (existsSync(FOLDER)) {
    describe(name, suite);
    return;
  }
  describe(name, () => {
    const missing = 'NOT CHECKED: the folder ../shared/contracts is not beside the repository';
    const fails = process.env.CI && process.env.CONTRACTS !== 'absent';
    (fails ? it : it.skip)(missing, () => {
      throw new Error(missing);
    });
  });
}
