/** Key types we install, and how many length-prefixed parts follow the type in the key itself. */
const knownTypes: Readonly<Record<string, number>> = {
  'ssh-ed25519': 1,
  'ssh-rsa': 2,
  'ecdsa-sha2-nistp256': 2,
  'ecdsa-sha2-nistp384': 2,
  'ecdsa-sha2-nistp521': 2,
  'sk-ssh-ed25519@openssh.com': 2,
  'sk-ecdsa-sha2-nistp256@openssh.com': 3,
};

/** Longest line of one key, in bytes. */
export const longestSshKey = 8 * 1024;

/** The parts of SSH's wire form, each with its length before it; `undefined` when it does not add up. */
const partsOf = (bytes: Buffer): Buffer[] | undefined => {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) return undefined;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts;
};

/**
 * Whether the text is one OpenSSH public key: a known type, a key of that type, and a comment
 * without control characters. Options before the type are refused: they could run commands.
 */
export const isSshPublicKey = (text: string): boolean => {
  if (Buffer.byteLength(text) > longestSshKey || /[\p{C}\p{Zl}\p{Zp}]/u.test(text)) return false;
  const [type = '', blob = ''] = text.split(' ');
  const expected = Object.hasOwn(knownTypes, type) ? knownTypes[type] : undefined;
  if (expected === undefined) return false;
  const bytes = Buffer.from(blob, 'base64');
  if (bytes.length === 0 || bytes.toString('base64') !== blob) return false;
  const parts = partsOf(bytes);
  if (!parts || parts.length !== expected + 1 || parts[0]?.toString('latin1') !== type)
    return false;
  if (parts.slice(1).some((part) => part.length === 0)) return false;
  return type !== 'ssh-ed25519' || parts[1]?.length === 32;
};
