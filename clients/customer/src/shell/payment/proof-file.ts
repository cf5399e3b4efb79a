/** What the API takes at most. */
export const maximumProofBytes = 135 * 1024;
/** The types a proof may have. */
export const proofTypes = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'];

/** A file ready to be sent, or why it cannot be; only pictures can be made smaller. */
export type Proof =
  | { problem: 'UNREADABLE' | 'TYPE' | 'SIZE' | 'PDF_SIZE' }
  | {
      problem: null;
      fileName: string;
      mediaType: string;
      bytes: number;
      isShrunk: boolean;
      /** The file as a `data:` address, to show it. */
      address: string;
      contentBase64: string;
    };

/** Photos of a phone are far larger than a proof needs to be: steps of width and quality. */
const steps = [
  [1600, 0.8],
  [1280, 0.7],
  [1000, 0.6],
  [800, 0.5],
  [640, 0.4],
] as const;

async function shrink(file: Blob): Promise<Blob | null> {
  const image = await createImageBitmap(file);
  try {
    for (const [longest, quality] of steps) {
      const scale = Math.min(1, longest / Math.max(image.width, image.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(image.width * scale));
      canvas.height = Math.max(1, Math.round(image.height * scale));
      const context = canvas.getContext('2d');
      if (!context) return null;
      // JPEG knows no transparency; screenshots are read on white.
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise<Blob | null>((done) =>
        canvas.toBlob(done, 'image/jpeg', quality),
      );
      if (blob && blob.size <= maximumProofBytes) return blob;
    }
    return null;
  } finally {
    image.close();
  }
}

function toAddress(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
}

async function ready(file: Blob, fileName: string, isShrunk: boolean): Promise<Proof> {
  const address = await toAddress(file);
  return {
    problem: null,
    fileName,
    mediaType: file.type,
    bytes: file.size,
    isShrunk,
    address,
    contentBase64: address.slice(address.indexOf(',') + 1),
  };
}

/** Checks what somebody picked, and makes a picture that is too large small enough. */
export async function prepareProof(file: File): Promise<Proof> {
  if (!proofTypes.includes(file.type)) return { problem: 'TYPE' };
  if (file.size === 0) return { problem: 'UNREADABLE' };
  const fileName = file.name.slice(-120);
  try {
    if (file.size <= maximumProofBytes) return await ready(file, fileName, false);
    if (file.type === 'application/pdf') return { problem: 'PDF_SIZE' };
    const small = await shrink(file);
    if (!small) return { problem: 'SIZE' };
    const name = fileName.replace(/\.[^.]*$/, '').slice(-110);
    return await ready(small, `${name}.jpg`, true);
  } catch {
    return { problem: 'UNREADABLE' };
  }
}
