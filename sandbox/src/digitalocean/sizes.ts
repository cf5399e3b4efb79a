/** A size as published: memory in MB, disk in GB, transfer in TB, price in US dollars a month. */
export interface SizeFacts {
  slug: string;
  description: string;
  vcpus: number;
  memory: number;
  disk: number;
  transfer: number;
  priceMonthly: number;
  reach: 'everywhere' | 'modern' | 'large';
}

type Row = [
  slug: string,
  vcpus: number,
  memoryGb: number,
  disk: number,
  transfer: number,
  price: number,
];

const BASIC: Row[] = [
  ['s-1vcpu-1gb', 1, 1, 25, 1, 6],
  ['s-1vcpu-2gb', 1, 2, 50, 2, 12],
  ['s-2vcpu-2gb', 2, 2, 60, 3, 18],
  ['s-2vcpu-4gb', 2, 4, 80, 4, 24],
  ['s-4vcpu-8gb', 4, 8, 160, 5, 48],
  ['s-8vcpu-16gb', 8, 16, 320, 6, 96],
];

const PREMIUM_AMD: Row[] = [
  ['s-1vcpu-1gb-amd', 1, 1, 25, 1, 7],
  ['s-1vcpu-2gb-amd', 1, 2, 50, 2, 14],
  ['s-2vcpu-2gb-amd', 2, 2, 60, 3, 21],
  ['s-2vcpu-4gb-amd', 2, 4, 80, 4, 28],
  ['s-2vcpu-8gb-amd', 2, 8, 100, 5, 42],
  ['s-4vcpu-8gb-amd', 4, 8, 160, 5, 56],
  ['s-4vcpu-16gb-amd', 4, 16, 200, 8, 84],
  ['s-8vcpu-16gb-amd', 8, 16, 320, 6, 112],
  ['s-8vcpu-32gb-amd', 8, 32, 400, 10, 168],
];

const PREMIUM_INTEL: Row[] = [
  ['s-1vcpu-1gb-intel', 1, 1, 25, 1, 7],
  ['s-1vcpu-1gb-35gb-intel', 1, 1, 35, 1, 8],
  ['s-1vcpu-2gb-intel', 1, 2, 50, 2, 14],
  ['s-2vcpu-2gb-intel', 2, 2, 60, 3, 21],
  ['s-2vcpu-4gb-intel', 2, 4, 80, 4, 28],
  ['s-2vcpu-4gb-120gb-intel', 2, 4, 120, 4, 32],
  ['s-2vcpu-8gb-160gb-intel', 2, 8, 160, 5, 48],
  ['s-4vcpu-8gb-intel', 4, 8, 160, 5, 56],
  ['s-4vcpu-8gb-240gb-intel', 4, 8, 240, 6, 64],
  ['s-4vcpu-16gb-320gb-intel', 4, 16, 320, 8, 96],
  ['s-8vcpu-16gb-intel', 8, 16, 320, 6, 112],
  ['s-8vcpu-32gb-640gb-intel', 8, 32, 640, 10, 192],
];

const GENERAL_PURPOSE: Row[] = [
  ['g-2vcpu-8gb', 2, 8, 25, 4, 63],
  ['gd-2vcpu-8gb', 2, 8, 50, 4, 68],
  ['g-4vcpu-16gb', 4, 16, 50, 5, 126],
  ['g-8vcpu-32gb', 8, 32, 100, 6, 252],
  ['g-16vcpu-64gb', 16, 64, 200, 7, 504],
];

const CPU_OPTIMIZED: Row[] = [
  ['c-2', 2, 4, 25, 4, 42],
  ['c2-2vcpu-4gb', 2, 4, 50, 4, 47],
  ['c-4', 4, 8, 50, 5, 84],
  ['c-8', 8, 16, 100, 6, 168],
  ['c-16', 16, 32, 200, 7, 336],
];

const MEMORY_OPTIMIZED: Row[] = [
  ['m-2vcpu-16gb', 2, 16, 50, 4, 84],
  ['m-4vcpu-32gb', 4, 32, 100, 6, 168],
  ['m-8vcpu-64gb', 8, 64, 200, 7, 336],
];

function family(description: string, reach: SizeFacts['reach'], rows: Row[]): SizeFacts[] {
  return rows.map(([slug, vcpus, memoryGb, disk, transfer, priceMonthly]) => ({
    slug,
    description,
    vcpus,
    memory: memoryGb * 1024,
    disk,
    transfer,
    priceMonthly,
    reach,
  }));
}

/** The published sizes, cheapest family first. */
export const SIZES: readonly SizeFacts[] = [
  {
    slug: 's-1vcpu-512mb-10gb',
    description: 'Basic',
    vcpus: 1,
    memory: 512,
    disk: 10,
    transfer: 0.5,
    priceMonthly: 4,
    reach: 'modern',
  },
  ...family('Basic', 'everywhere', BASIC),
  ...family('Premium AMD', 'modern', PREMIUM_AMD),
  ...family('Premium Intel', 'modern', PREMIUM_INTEL),
  ...family('General Purpose', 'modern', GENERAL_PURPOSE),
  ...family('CPU-Optimized', 'modern', CPU_OPTIMIZED),
  ...family('Memory-Optimized', 'large', MEMORY_OPTIMIZED),
];
