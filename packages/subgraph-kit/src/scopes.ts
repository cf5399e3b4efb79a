/** What an API key can be allowed; a root field without a scope is closed to keys. */
export const scopes = [
  'account:read',
  'projects:read',
  'projects:write',
  'orders:read',
  'orders:write',
  'instances:read',
  'instances:write',
  'billing:read',
  'billing:write',
  'notifications:read',
] as const;
export type Scope = (typeof scopes)[number];

/** Whether a text is the name of a scope. */
export const isScope = (text: string): text is Scope =>
  (scopes as readonly string[]).includes(text);

/** Whether scopes cover one; whoever may write may read what they wrote. */
export const coversScope = (granted: readonly Scope[], scope: Scope): boolean =>
  granted.includes(scope) || granted.includes(scope.replace(/:read$/, ':write') as Scope);
