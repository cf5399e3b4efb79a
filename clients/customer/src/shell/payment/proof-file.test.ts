import { describe, expect, it } from 'vitest';
import { maximumProofBytes, prepareProof } from './proof-file';

const file = (type: string, bytes: number) =>
  new File([new Uint8Array(bytes)], 'bukti.pdf', { type });

describe('a proof of transfer', () => {
  it('is refused before it is sent, with what to do instead', async () => {
    const pdf = 'application/pdf';
    expect(await prepareProof(file(pdf, maximumProofBytes + 1))).toEqual({ problem: 'PDF_SIZE' });
    expect(await prepareProof(file(pdf, 0))).toEqual({ problem: 'UNREADABLE' });
    expect(await prepareProof(file('text/html', 10))).toEqual({ problem: 'TYPE' });
  });
});
