/** What the API takes at most, in bytes. */
const largestLogo = 180 * 1024;
/** What people may pick; a drawing (SVG) is a program and is never taken. */
export const logoTypes = ['image/png', 'image/jpeg', 'image/webp'];

/** A logo ready to be sent, or why it cannot be. */
type PickedLogo =
  | { problem: 'UNREADABLE' | 'TYPE' | 'SIZE' }
  | { problem: null; contentBase64: string };

/** The longest sides to try: sharp first, then smaller until it fits. */
const sides = [900, 600, 400, 250];

/** The size of a picture within a square, never larger than it is. */
export function fit(width: number, height: number, side: number): [number, number] {
  const scale = Math.min(1, side / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

async function toBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Draws what somebody picked anew as a PNG that documents can print. */
export async function prepareLogo(file: File): Promise<PickedLogo> {
  if (!logoTypes.includes(file.type)) return { problem: 'TYPE' };
  try {
    const image = await createImageBitmap(file);
    try {
      for (const side of sides) {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = fit(image.width, image.height, side);
        const context = canvas.getContext('2d');
        if (!context) return { problem: 'UNREADABLE' };
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
        if (png && png.size <= largestLogo)
          return { problem: null, contentBase64: await toBase64(png) };
      }
      return { problem: 'SIZE' };
    } finally {
      image.close();
    }
  } catch {
    return { problem: 'UNREADABLE' };
  }
}
