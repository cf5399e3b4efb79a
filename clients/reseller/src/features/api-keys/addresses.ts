const isIpv4 = (text: string): boolean => {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
};

const isIpv6 = (text: string): boolean =>
  /^[0-9a-f:]{2,39}$/i.test(text) && text.includes(':') && URL.canParse(`http://[${text}]/`);

/** Whether a text is an address or a network (CIDR); the API has the last word. */
export function isAddressRule(text: string): boolean {
  const [address = '', bits, ...rest] = text.trim().split('/');
  if (rest.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return false;
  if (isIpv4(address)) return bits === undefined || Number(bits) <= 32;
  return isIpv6(address) && (bits === undefined || Number(bits) <= 128);
}

/** The addresses in a text, one per line or separated by commas or blanks. */
export const addressesIn = (text: string): string[] => [
  ...new Set(text.split(/[\s,;]+/).filter(Boolean)),
];
