import { ulid } from 'ulid';
import { z } from 'zod';
import type { Books } from './books/books.ts';
import type { FaultMode, FaultRecord, Service } from './books/records.ts';
import { FAULT_MODES } from './books/records.ts';

/** The name under which callbacks are steered. */
export const CALLBACK_OPERATION = 'sendCallback';

/** A fault as `POST /control/faults` takes it. `times` absent = until cleared. */
export const faultSchema = z.strictObject({
  service: z.enum(['digitalocean', 'tripay', 'mail']),
  operation: z.string().max(60).optional(),
  mode: z.enum(FAULT_MODES),
  status: z.int().min(200).max(599).optional(),
  delayMs: z.int().min(0).max(600_000).optional(),
  listedAfterMs: z.int().min(0).max(3_600_000).optional(),
  times: z.int().min(1).max(1_000_000).optional(),
});

export type FaultInput = z.infer<typeof faultSchema>;

/** Records a fault; it holds from the next request on. */
export function addFault(books: Books, input: FaultInput, now: number): FaultRecord {
  return books.faults.put({
    id: ulid(now),
    service: input.service,
    operation: input.operation ?? null,
    mode: input.mode,
    status: input.status ?? null,
    delayMs: input.delayMs ?? null,
    listedAfterMs: input.listedAfterMs ?? null,
    remaining: input.times ?? null,
    used: 0,
    createdAt: now,
  });
}

// Modes that can show in some operations only; elsewhere a use is not spent on them.
const SHOWS_IN: Partial<Record<FaultMode, readonly string[]>> = {
  'hide-from-list': ['createDroplet'],
  stuck: ['createDroplet', 'dropletAction'],
  'fail-action': ['dropletAction'],
  'drop-callbacks': [CALLBACK_OPERATION],
};

/** Takes the faults that hit one operation, the oldest of each mode, and counts them as used. */
export function takeFaults(
  books: Books,
  service: Service,
  operation: string,
): Map<FaultMode, FaultRecord> {
  const taken = new Map<FaultMode, FaultRecord>();
  for (const fault of books.faults.all()) {
    if (fault.service !== service || taken.has(fault.mode) || !hits(fault, operation)) continue;
    taken.set(fault.mode, fault);
    books.faults.put({
      ...fault,
      used: fault.used + 1,
      remaining: fault.remaining === null ? null : fault.remaining - 1,
    });
  }
  return taken;
}

function hits(fault: FaultRecord, operation: string): boolean {
  if (fault.remaining === 0) return false;
  if (fault.operation !== null && fault.operation !== operation) return false;
  const places = SHOWS_IN[fault.mode];
  if (places) return places.includes(operation);
  // A fault on the whole service is about requests; callbacks must be named to be hit.
  return operation !== CALLBACK_OPERATION || fault.operation === CALLBACK_OPERATION;
}
