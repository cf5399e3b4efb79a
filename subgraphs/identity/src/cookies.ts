import type { Context } from './context.ts';

const name = 'webrana_refresh';
const maxAgeSeconds = 30 * 24 * 60 * 60;

/** The refresh token the browser sent, if any. */
export const refreshCookieOf = (context: Pick<Context, 'request'>): string | undefined =>
  context.request.cookies[name] || undefined;

/** Gives the browser a refresh token for 30 days, or takes it away with `undefined`. */
export const setRefreshCookie = (context: Context, token: string | undefined): void => {
  const parts = [
    `${name}=${token ?? ''}`,
    'Path=/graphql',
    `Max-Age=${token ? maxAgeSeconds : 0}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(context.deps.settings.production ? ['Secure'] : []),
  ];
  context.setCookie(parts.join('; '));
};
