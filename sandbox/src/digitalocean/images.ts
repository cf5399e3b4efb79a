import { REGIONS } from './regions.ts';

export interface ImageFacts {
  id: number;
  slug: string;
  distribution: string;
  name: string;
  minDiskGb: number;
  sizeGb: number;
  createdAt: string;
}

// The contract's list of distributions has no AlmaLinux, so its images are filed under 'Unknown'.
const ALMALINUX = 'Unknown';

/** The distribution images on offer. */
export const IMAGES: readonly ImageFacts[] = [
  image(195000001, 'ubuntu-22-04-x64', 'Ubuntu', '22.04 (LTS) x64', 7, 0.68, '2025-06-10'),
  image(195000002, 'ubuntu-24-04-x64', 'Ubuntu', '24.04 (LTS) x64', 7, 0.72, '2025-08-21'),
  image(195000003, 'ubuntu-25-04-x64', 'Ubuntu', '25.04 x64', 7, 0.75, '2025-06-27'),
  image(195000004, 'ubuntu-25-10-x64', 'Ubuntu', '25.10 x64', 7, 0.77, '2025-10-20'),
  image(195000011, 'debian-12-x64', 'Debian', '12 x64', 7, 0.57, '2025-07-17'),
  image(195000012, 'debian-13-x64', 'Debian', '13 x64', 7, 0.6, '2025-09-09'),
  image(195000021, 'fedora-42-x64', 'Fedora', '42 x64', 9, 1.17, '2025-05-08'),
  image(195000031, 'centos-stream-9-x64', 'CentOS', '9 Stream x64', 10, 0.78, '2025-07-03'),
  image(195000032, 'centos-stream-10-x64', 'CentOS', '10 Stream x64', 10, 0.8, '2025-07-03'),
  image(195000041, 'almalinux-8-x64', ALMALINUX, 'AlmaLinux 8', 10, 1.81, '2025-06-05'),
  image(195000042, 'almalinux-9-x64', ALMALINUX, 'AlmaLinux 9', 10, 1.87, '2025-06-05'),
  image(195000043, 'almalinux-10-x64', ALMALINUX, 'AlmaLinux 10', 10, 1.9, '2025-08-14'),
  image(195000051, 'rockylinux-8-x64', 'Rocky Linux', '8 x64', 10, 1.92, '2025-05-29'),
  image(195000052, 'rockylinux-9-x64', 'Rocky Linux', '9 x64', 10, 1.82, '2025-05-29'),
  image(195000053, 'rockylinux-10-x64', 'Rocky Linux', '10 x64', 10, 1.85, '2025-08-14'),
];

function image(
  id: number,
  slug: string,
  distribution: string,
  name: string,
  minDiskGb: number,
  sizeGb: number,
  date: string,
): ImageFacts {
  return { id, slug, distribution, name, minDiskGb, sizeGb, createdAt: `${date}T08:00:00Z` };
}

/** A distribution image as the provider shows it. */
export function showImage(facts: ImageFacts): Record<string, unknown> {
  return {
    id: facts.id,
    name: facts.name,
    distribution: facts.distribution,
    slug: facts.slug,
    public: true,
    regions: REGIONS.map((region) => region.slug),
    created_at: facts.createdAt,
    type: 'base',
    min_disk_size: facts.minDiskGb,
    size_gigabytes: facts.sizeGb,
    description: `${facts.distribution === ALMALINUX ? '' : `${facts.distribution} `}${facts.name}`,
    tags: [],
    status: 'available',
    error_message: '',
  };
}
