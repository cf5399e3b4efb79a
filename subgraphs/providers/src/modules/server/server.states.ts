export type ServerState =
  | 'REQUESTED'
  | 'CREATING'
  | 'RUNNING'
  | 'DESTROYING'
  | 'DESTROYED'
  | 'FAILED';

const steps = ['CREATED', 'ADDRESS_ASSIGNED', 'BOOTING', 'RUNNING'] as const;
export type ServerStep = (typeof steps)[number];

/** How far a server has come by what its provider shows. */
export const stepOf = (server: { status: string; ipv4: string | null }): ServerStep => {
  if (server.ipv4 === null) return 'CREATED';
  return server.status === 'ACTIVE' ? 'RUNNING' : 'BOOTING';
};

/** The steps after `reached` up to `target`, in order: each is told once, and none is left out. */
export const stepsBetween = (reached: ServerStep | null, target: ServerStep): ServerStep[] =>
  steps.slice(reached === null ? 0 : steps.indexOf(reached) + 1, steps.indexOf(target) + 1);

const idPrefix = /^[a-z]+_/;

/** The tag a server is found by, the same for an instance for ever. */
export const tagOf = (instanceId: string): string => `wb-${instanceId.replace(idPrefix, '')}`;

/** Carried by every server of ours. */
export const commonTag = 'webrana';
