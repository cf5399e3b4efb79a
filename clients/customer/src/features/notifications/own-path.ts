/** Whether a notice's link stays within this site. */
export const isOwnPath = (link: string): boolean => /^\/(?![/\\])/.test(link);
