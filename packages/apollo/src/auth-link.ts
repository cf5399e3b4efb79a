import { ApolloLink, Observable } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Whether a session could be renewed: `unreachable` says nothing about the session itself. */
export type RenewalOutcome = 'renewed' | 'ended' | 'unreachable';

/** What the link needs to know of the session. */
interface AuthLinkOptions {
  getAccessToken: () => string | null;
  /** Renews the session; concurrent calls must share one run. */
  refresh: () => Promise<RenewalOutcome>;
  /** The language of the app, sent as `Accept-Language`. */
  locale: () => string;
}

/** Operations with this context never renew the session: they are how it is renewed. */
export const withoutRenewal = { withoutRenewal: true } as const;

function isUnauthenticated(errors: ReadonlyArray<{ extensions?: { code?: unknown } }> | undefined) {
  return errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED') ?? false;
}

function failedUnauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return isUnauthenticated(error.errors);
  return ServerError.is(error) && error.statusCode === 401;
}

/** Adds the access token; when it is refused, renews the session and tries once more. */
export function createAuthLink({ getAccessToken, refresh, locale }: AuthLinkOptions): ApolloLink {
  return new ApolloLink(
    (operation, forward) =>
      new Observable<ApolloLink.Result>((observer) => {
        let inner: { unsubscribe(): void } | undefined;
        let isStopped = false;
        const mayRenew = operation.getContext().withoutRenewal !== true;

        const attempt = (isLast: boolean) => {
          const token = mayRenew ? getAccessToken() : null;
          operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
            headers: {
              ...headers,
              'accept-language': locale(),
              ...(token ? { authorization: `Bearer ${token}` } : {}),
            },
          }));
          let isRenewing = false;
          const renew = (giveUp: () => void) => {
            isRenewing = true;
            refresh().then(
              (outcome) => {
                if (isStopped) return;
                if (outcome === 'renewed') attempt(true);
                else giveUp();
              },
              () => isStopped || giveUp(),
            );
          };
          inner = forward(operation).subscribe({
            next: (result) => {
              if (!isLast && isUnauthenticated(result.errors)) {
                renew(() => {
                  observer.next(result);
                  observer.complete();
                });
              } else observer.next(result);
            },
            error: (error) => {
              if (!isLast && failedUnauthenticated(error)) renew(() => observer.error(error));
              else observer.error(error);
            },
            complete: () => isRenewing || observer.complete(),
          });
        };

        attempt(!mayRenew);
        return () => {
          isStopped = true;
          inner?.unsubscribe();
        };
      }),
  );
}
