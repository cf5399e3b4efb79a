/** What is wrong with a hostname, or null; the rules of `PlaceOrderInput.hostname`. */
export function hostnameProblem(
  value: string,
): 'EMPTY' | 'TOO_LONG' | 'CHARACTERS' | 'EDGES' | null {
  if (value === '') return 'EMPTY';
  if (value.length > 63) return 'TOO_LONG';
  if (!/^[a-zA-Z0-9.-]+$/.test(value)) return 'CHARACTERS';
  const isGood = value
    .split('.')
    .every((label) => /^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$/.test(label));
  return isGood ? null : 'EDGES';
}

/** Whether a line looks like a public SSH key: type, base64, optional comment. */
export function isPublicSshKey(value: string): boolean {
  return /^(ssh-(ed25519|rsa|dss)|ecdsa-sha2-\S+|sk-\S+@openssh\.com) [A-Za-z0-9+/]+={0,3}( .*)?$/.test(
    value.trim(),
  );
}
