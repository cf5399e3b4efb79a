import { inflateSync } from 'node:zlib';

/** The text of a PDF of ours, line by line; proof that it is text and not a picture. */
export const readPdf = (bytes: Uint8Array): string => {
  const raw = Buffer.from(bytes);
  const lines: string[] = [];
  let at = raw.indexOf('stream\n');
  while (at >= 0) {
    const end = raw.indexOf('endstream', at);
    const body = raw.subarray(at + 7, end);
    let content = '';
    try {
      content = inflateSync(body).toString('latin1');
    } catch {
      // A picture or metadata.
    }
    for (const [, shown = ''] of content.matchAll(/\[([^\]]*)\] TJ/g)) {
      const hex = [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, part]) => part).join('');
      lines.push(new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex')));
    }
    at = raw.indexOf('stream\n', end + 9);
  }
  return lines.join('\n');
};
