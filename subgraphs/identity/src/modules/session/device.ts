const programs: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];
const find = (table: typeof programs, text: string): string | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/** What a person recognises of a user agent: `Firefox on Windows`, or its first word. */
export const deviceOf = (userAgent: string): string => {
  const program = find(programs, userAgent);
  const system = find(systems, userAgent);
  if (program && system) return `${program} on ${system}`;
  const first = userAgent.toWellFormed().split(/[\s/]/)[0]?.slice(0, 40);
  return program ?? system ?? (first || 'Unknown');
};
