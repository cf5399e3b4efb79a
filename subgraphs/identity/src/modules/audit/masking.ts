/** A value as the audit log keeps it: enough to recognise, too little to be personal data. */
export const mask = (value: string | null | undefined): string | null => {
  if (value == null) return null;
  const [local = '', domain] = value.split('@');
  if (domain !== undefined) return `${local.slice(0, 1)}***@${domain}`;
  return value.length < 4 ? '***' : `${value.slice(0, 1)}***${value.slice(-1)}`;
};
