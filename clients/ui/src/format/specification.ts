import type { Language } from './date';

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-US' };

/** Writes gibibytes as `25 GB` or `1 TB`, as people shop for them. */
export function formatGiB(gib: number, language: Language): string {
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 });
  return gib >= 1000 && gib % 1000 === 0
    ? `${number.format(gib / 1000)} TB`
    : gib >= 1024
      ? `${number.format(gib / 1024)} TB`
      : `${number.format(gib)} GB`;
}

/** Writes memory as `512 MB` or `4 GB`. */
export function formatMemory(mebibytes: number, language: Language): string {
  return mebibytes < 1024 ? `${mebibytes} MB` : formatGiB(mebibytes / 1024, language);
}

/** What a server consists of, as the API gives it. */
export interface Specification {
  vcpuCount: number;
  memoryMiB: number;
  diskGiB: number;
}

/** Writes `2 vCPU · 4 GB · 80 GB SSD`. */
export function formatSpecification(spec: Specification, language: Language): string {
  return `${spec.vcpuCount} vCPU · ${formatMemory(spec.memoryMiB, language)} RAM · ${formatGiB(spec.diskGiB, language)} SSD`;
}
