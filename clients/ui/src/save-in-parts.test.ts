import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gatherParts } from './save-in-parts';

const part = (names: string[]) => ({
  fileName: 'part.zip',
  mediaType: 'application/zip',
  contentBase64: btoa(
    String.fromCharCode(
      ...zipSync(Object.fromEntries(names.map((name) => [name, strToU8(`%PDF ${name}`)])), {
        level: 0,
      }),
    ),
  ),
});
const namesIn = async (blob: Blob | null) =>
  blob && unzipSync(new Uint8Array(await blob.arrayBuffer()));
const throttled = (retryAfter?: number) =>
  Object.assign(new Error('Too much'), {
    errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter } }],
  });

describe('a ZIP in parts', () => {
  it('becomes one with every file as it was, in order, and tells how far it is', async () => {
    const seen: number[] = [];
    const files = await namesIn(
      await gatherParts({
        parts: 3,
        load: async (number) => part([`${number}-a.pdf`, `${number}-b.pdf`]),
        onPart: ({ part: number }) => seen.push(number),
      }),
    );
    expect(Object.keys(files ?? {})).toEqual(
      [1, 2, 3].flatMap((number) => [`${number}-a.pdf`, `${number}-b.pdf`]),
    );
    expect(strFromU8(files?.['2-b.pdf'] ?? new Uint8Array())).toBe('%PDF 2-b.pdf');
    expect(seen).toEqual([1, 2, 3]);
  });

  it('is nothing without parts, and never half of itself', async () => {
    const load = async (number: number) => (number === 2 ? null : part(['a.pdf']));
    expect(await gatherParts({ parts: 0, load })).toBeNull();
    await expect(gatherParts({ parts: 2, load })).rejects.toThrow('missing');
  });

  it('waits as long as the API says, not for ever, and for no other trouble', async () => {
    const pauses: number[] = [];
    const pause = async (ms: number) => void pauses.push(ms);
    let asked = 0;
    const load = async () => {
      asked += 1;
      if (asked < 3) throw throttled(7);
      return part(['a.pdf']);
    };
    expect(
      Object.keys((await namesIn(await gatherParts({ parts: 1, load, pause }))) ?? {}),
    ).toEqual(['a.pdf']);
    expect(pauses).toEqual([7_000, 7_000]);

    const refuse = (error: Error) => async () => {
      throw error;
    };
    for (const error of [throttled(), new Error('gone')])
      await expect(gatherParts({ parts: 1, load: refuse(error), pause })).rejects.toBe(error);
    expect(pauses).toHaveLength(2);
    await expect(gatherParts({ parts: 1, load: refuse(throttled(1)), pause })).rejects.toThrow(
      'Too much',
    );
    expect(pauses).toHaveLength(6);
  });
});
