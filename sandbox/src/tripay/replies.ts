import type { Reply } from '../http/service.ts';
import { Refused } from '../http/service.ts';

const MESSAGES: Record<number, string> = {
  401: 'Invalid API Key',
  403: 'Unauthorized IP (127.0.0.1). Please add this IP to your merchant Whitelist IP (T0001)',
  404: 'Not found',
  413: 'Request is too large',
  429: 'Too Many Attempts.',
  500: 'Server Error',
  503: 'Service Unavailable',
};

/** The failure envelope. */
export function failure(status: number, message?: string): Reply {
  const body = { success: false, message: message ?? MESSAGES[status] ?? 'Request failed' };
  return { status, body };
}

/** A failure to be thrown inside an operation. */
export function refused(status: number, message?: string): Refused {
  return new Refused(failure(status, message));
}

/** The success envelope. */
export function success(data: unknown, message = 'Success', more: object = {}): Reply {
  return { status: 200, body: { success: true, message, data, ...more } };
}
