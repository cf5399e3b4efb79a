import { unzipSync, zipSync } from 'fflate';
import { waitFor } from './failures';
import { blobOf, type FileContent, saveBlob } from './save-file';

/** Which part of how many is on its way, from 1. */
export type PartProgress = { part: number; parts: number };

type Source = {
  /** The name of the whole. */
  fileName: string;
  /** How many parts there are; 0 for nothing. */
  parts: number;
  load: (part: number) => Promise<FileContent | null | undefined>;
  onPart?: (progress: PartProgress) => void;
  /** Stands in for the clock in tests; milliseconds. */
  pause?: (ms: number) => Promise<void>;
};

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Asks again where the API says when to come back; five times, then the trouble is the caller's. */
async function patiently<Answer>(
  ask: () => Promise<Answer>,
  pause: (ms: number) => Promise<void>,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const seconds = waitFor(error);
      if (seconds === null || tries === 5) throw error;
      await pause(seconds * 1_000);
    }
  }
}

/**
 * ZIPs that come in parts as one ZIP; the files in them are taken over as they are, one part after
 * the other. Null when there is nothing. Throws what `load` throws.
 */
export async function gatherParts(source: Omit<Source, 'fileName'>): Promise<Blob | null> {
  const { parts, load, onPart, pause = sleep } = source;
  if (parts === 0) return null;
  const files: Record<string, Uint8Array> = {};
  for (let part = 1; part <= parts; part += 1) {
    onPart?.({ part, parts });
    const file = await patiently(() => load(part), pause);
    // Half of a month must not look like all of it.
    if (!file) throw new Error('A part of the archive is missing.');
    const bytes = new Uint8Array(await blobOf(file).arrayBuffer());
    Object.assign(files, unzipSync(bytes));
  }
  // PDFs are compressed already.
  const whole = zipSync(files, { level: 0 }) as Uint8Array<ArrayBuffer>;
  return new Blob([whole], { type: 'application/zip' });
}

/** Saves them as one ZIP; false when there is nothing. Throws what `load` throws. */
export async function saveInParts({ fileName, ...source }: Source): Promise<boolean> {
  const whole = await gatherParts(source);
  if (whole) saveBlob(whole, fileName);
  return whole !== null;
}
