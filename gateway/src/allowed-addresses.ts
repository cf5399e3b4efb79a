import { BlockList, isIP } from 'node:net';

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Adds an address or a CIDR range to a list; throws for anything else. */
export const addRange = (list: BlockList, entry: string): void => {
  const [address = '', bits] = entry.split('/');
  if (isIP(address) === 0) throw new Error(`"${entry}" is not an address or CIDR range.`);
  if (bits === undefined) list.addAddress(address, familyOf(address));
  else list.addSubnet(address, Number(bits), familyOf(address));
};

const lists = new WeakMap<readonly string[], BlockList>();

/** Whether an address is within one of the ranges; IPv4 written as IPv6 counts as IPv4. */
export const isWithin = (ranges: readonly string[], address: string): boolean => {
  if (isIP(address) === 0) return false;
  let list = lists.get(ranges);
  if (!list) {
    list = new BlockList();
    for (const range of ranges) addRange(list, range);
    lists.set(ranges, list);
  }
  return list.check(address, familyOf(address));
};
