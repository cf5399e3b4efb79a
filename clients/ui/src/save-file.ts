/** A file as the API makes it. */
export interface FileContent {
  fileName: string;
  mediaType: string;
  contentBase64: string;
}

/** The bytes of a file of the API. */
export function blobOf({
  mediaType,
  contentBase64,
}: Pick<FileContent, 'mediaType' | 'contentBase64'>): Blob {
  const bytes = Uint8Array.from(atob(contentBase64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: mediaType });
}

/** Gives a file of the API to the person's downloads. */
export function saveFile(file: FileContent): void {
  saveBlob(blobOf(file), file.fileName);
}

/** Gives bytes to the person's downloads under a name. */
export function saveBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has to begin reading before the address may go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
