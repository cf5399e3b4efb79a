// Documentation ranges first (RFC 5737), then the benchmarking range (RFC 2544): none is routed.
const DOCUMENTATION = ['192.0.2', '198.51.100', '203.0.113'];
const HOSTS = 250;
const FIRST_HOST = 4;

/** The lowest index no living server uses. */
export function freeIndex(used: ReadonlySet<number>): number {
  let index = 0;
  while (used.has(index)) index += 1;
  return index;
}

/** The public address of an index, with its gateway: unique per index up to about 33,000. */
export function publicV4(index: number): { ip: string; gateway: string } {
  const block = Math.floor(index / HOSTS);
  const host = FIRST_HOST + (index % HOSTS);
  const over = block - DOCUMENTATION.length;
  const net = DOCUMENTATION[block] ?? `198.${18 + (Math.floor(over / 256) % 2)}.${over % 256}`;
  return { ip: `${net}.${host}`, gateway: `${net}.1` };
}

export function privateV4(index: number): string {
  return `10.104.${Math.floor(index / HOSTS) % 256}.${FIRST_HOST + (index % HOSTS)}`;
}

/** An address of the documentation range 2001:db8::/32. */
export function publicV6(index: number): { ip: string; gateway: string } {
  const net = `2001:db8:${(index + 1).toString(16)}:10`;
  return { ip: `${net}::${(index + 4096).toString(16)}`, gateway: `${net}::1` };
}
