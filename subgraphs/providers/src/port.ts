export type ProviderName = 'DIGITALOCEAN' | 'VULTR' | 'LINODE';

export type SizeFacts = {
  slug: string;
  description: string;
  vcpuCount: number;
  memoryMiB: number;
  diskGiB: number;
  transferGiB: number;
  monthlyCostCents: number;
  regionSlugs: string[];
  isAvailable: boolean;
};
export type RegionFacts = { slug: string; name: string; isAvailable: boolean };
export type ImageFacts = {
  slug: string;
  distribution: string;
  version: string;
  minimumDiskGiB: number;
  regionSlugs: string[];
};

/** A server as the provider shows it; addresses are null until it says them. */
export type ServerFacts = {
  /** The provider's identifier, as text. */
  reference: string;
  status: 'STARTING' | 'ACTIVE' | 'OFF';
  ipv4: string | null;
  ipv6: string | null;
  tags: string[];
  createdAt: Date;
};

/** A server to create; the tag is what it is found by when the answer is lost. */
export type ServerWish = {
  hostname: string;
  size: string;
  region: string;
  image: string;
  /** The cloud-init document, plain text. */
  userData: string;
  tags: readonly string[];
};

/** What every cloud can do. Everything throws `ProviderError`, and nothing is tried twice inside. */
export interface ProviderPort {
  readonly provider: ProviderName;
  listSizes(): Promise<SizeFacts[]>;
  listRegions(): Promise<RegionFacts[]>;
  listImages(): Promise<ImageFacts[]>;
  /** Only `refused`, `sold-out`, `unauthorized` and `rate-limited` mean that nothing was made. */
  createServer(wish: ServerWish): Promise<ServerFacts>;
  /** Null when the provider does not know it. */
  getServer(reference: string): Promise<ServerFacts | null>;
  /**
   * The servers under a tag, oldest first. With `createdSince` also those made since then that the
   * provider's list does not show yet, as far as it can say.
   */
  findServersByTag(
    tag: string,
    options?: { createdSince?: Date | undefined },
  ): Promise<ServerFacts[]>;
  /** Asks its operating system to stop; the answer only says that it was asked. */
  shutDown(reference: string): Promise<void>;
  /** Cuts its power. Being off already, or something else under way, is `refused`: look. */
  powerOff(reference: string): Promise<void>;
  /** Powers it on. */
  powerOn(reference: string): Promise<void>;
  /** Gone afterwards; a server that is gone already is fine. */
  destroyServer(reference: string): Promise<void>;
}

/**
 * What a failed call means:
 * - `refused`: a definite no, the same call will fail again
 * - `sold-out`: a definite no because there is no room; another size or region may do
 * - `unauthorized`: the account's token is not accepted
 * - `rate-limited`: nothing happened, come back after `retryAfterMs`
 * - `unanswered`: it may have happened, or may still happen: look
 * - `unclear`: the provider is done with it but did not say how it ended: look
 */
export type ProviderProblem =
  | 'refused'
  | 'sold-out'
  | 'unauthorized'
  | 'rate-limited'
  | 'unanswered'
  | 'unclear';

export class ProviderError extends Error {
  readonly kind: ProviderProblem;
  readonly retryAfterMs: number | undefined;

  constructor(
    kind: ProviderProblem,
    message: string,
    options: { retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ProviderError';
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs;
  }
}
