import { DomainError } from '@webrana/subgraph-kit';

export type LogoProblem = 'UNREADABLE' | 'TYPE' | 'SIZE' | 'DIMENSIONS';

/** The file is no logo we print. */
export class LogoNotAcceptedError extends DomainError {
  readonly typename = 'LogoNotAcceptedError';
  readonly code = 'BAD_USER_INPUT';
  constructor(reason: LogoProblem) {
    super(
      'This logo cannot be printed. Send a PNG of at most 180 KiB or a JPEG of at most 58 KiB, at most 1000×1000.',
      { path: ['input', 'logoBase64'], facts: { reason } },
    );
  }
}
