import { BlockList, isIP } from 'node:net';

const mapped = new BlockList();
mapped.addSubnet('::ffff:0:0', 96, 'ipv6');

/**
 * An address or network (CIDR) as it is kept: trimmed, lower case. Undefined when it is neither, and
 * for IPv4 written as IPv6, which would look like a rule and match nobody.
 */
export const parseNetworkRule = (typed: string): string | undefined => {
  const rule = typed.trim().toLowerCase();
  const match = /^([0-9a-f.:]{2,45})(?:\/(\d{1,3}))?$/.exec(rule);
  const address = match?.[1] ?? '';
  const family = isIP(address);
  if (!match || family === 0) return undefined;
  if (family === 6 && mapped.check(address, 'ipv6')) return undefined;
  const bits = match[2];
  if (bits !== undefined && Number(bits) > (family === 6 ? 128 : 32)) return undefined;
  return bits === undefined ? address : `${address}/${Number(bits)}`;
};
