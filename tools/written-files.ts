import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

const current = (file: string): string | undefined => {
  try {
    return readFileSync(new URL(file, root), 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Writes files that are made from the source, given by their paths in the project; with `--check` it
 * only says which are not current, and the process ends with 1.
 */
export const writeOrCheck = (files: Readonly<Record<string, string>>): void => {
  const stale = Object.keys(files).filter((file) => current(file) !== files[file]);
  if (!process.argv.includes('--check')) {
    for (const file of stale) writeFileSync(new URL(file, root), files[file] as string);
    console.log(
      stale.length ? `Wrote ${stale.join(', ')}` : `Current: ${Object.keys(files).join(', ')}`,
    );
  } else if (stale.length) {
    console.error(`Not current: ${stale.join(', ')}. Run \`npm run compose\`.`);
    process.exitCode = 1;
  }
};
