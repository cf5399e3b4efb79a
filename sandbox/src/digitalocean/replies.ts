import type { Call, Reply } from '../http/service.ts';
import { Refused } from '../http/service.ts';

const FAILURES: Record<number, { id: string; message: string }> = {
  400: { id: 'bad_request', message: 'The request could not be parsed.' },
  401: { id: 'Unauthorized', message: 'Unable to authenticate you' },
  403: { id: 'forbidden', message: 'You are not authorized to perform this operation' },
  404: { id: 'not_found', message: 'The resource you were accessing could not be found.' },
  413: { id: 'bad_request', message: 'The request body is too large.' },
  422: { id: 'unprocessable_entity', message: 'The request could not be processed.' },
  429: { id: 'too_many_requests', message: 'API Rate limit exceeded.' },
  503: { id: 'service_unavailable', message: 'The service is temporarily unavailable.' },
};

/** A failure in the provider's shape `{id, message}`. */
export function failure(status: number, message?: string): Reply {
  const known = FAILURES[status] ?? { id: 'server_error', message: 'Unexpected server-side error' };
  const body = { id: known.id, message: message ?? known.message };
  return status === 429 ? { status, body, headers: { 'retry-after': '2' } } : { status, body };
}

/** 422 with the provider's sentence, to be thrown inside an operation. */
export function unprocessable(message: string): Refused {
  return new Refused(failure(422, message));
}

/** 404, to be thrown inside an operation. */
export function notFound(): Refused {
  return new Refused(failure(404));
}

/** A page of `items` under `name`, with `links.pages` and `meta.total`; page and size from the query. */
export function pageOf(call: Call, path: string, name: string, items: readonly unknown[]): Reply {
  const perPage = Math.min(positive(call.query.per_page, 20), 200);
  const page = positive(call.query.page, 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (number: number) => {
    const query = new URLSearchParams({ ...call.query, page: String(number) });
    query.set('per_page', String(perPage));
    return `${call.origin}${path}?${query}`;
  };
  const pages: Record<string, string> = {};
  if (page > 1) {
    pages.first = link(1);
    pages.prev = link(Math.min(page - 1, last));
  }
  if (page < last) {
    pages.next = link(page + 1);
    pages.last = link(last);
  }
  return {
    status: 200,
    body: {
      [name]: items.slice((page - 1) * perPage, page * perPage),
      links: { pages },
      meta: { total: items.length },
    },
  };
}

function positive(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

/** The provider's time format: UTC, whole seconds. */
export function isoSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
