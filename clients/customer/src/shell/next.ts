/** Where to go after signing in: a path of this site, or the dashboard. */
export function nextPath(search: URLSearchParams): string {
  const next = search.get('next');
  // Neither `//host` nor `/\host` may lead away from this site.
  return next && /^\/(?![/\\])/.test(next) ? next : '/dashboard';
}

/** The address of the sign-in page that comes back to a path. */
export const signInPath = (path: string): string => `/sign-in?next=${encodeURIComponent(path)}`;
