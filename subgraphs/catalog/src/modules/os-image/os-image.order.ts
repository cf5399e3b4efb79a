/** What most people look for comes first; other families follow by name. */
const popular = ['Ubuntu', 'Debian', 'AlmaLinux', 'Rocky Linux', 'CentOS', 'Fedora'];

const rankOf = (family: string): number => {
  const rank = popular.indexOf(family);
  return rank < 0 ? popular.length : rank;
};

type Image = { family: string; version: string };

/** Orders images by family, and within one by version, newest first (`10` after `9`). */
export const byFamilyNewestFirst = (a: Image, b: Image): number =>
  rankOf(a.family) - rankOf(b.family) ||
  a.family.localeCompare(b.family, 'en') ||
  b.version.localeCompare(a.version, 'en', { numeric: true });
