import { requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { findSessionsOf } from '../session.repository.ts';

/** Where the caller is signed in, last seen first, those of staff who help included. */
export const listSessions = ({ actor, em, clock }: UseCase) =>
  findSessionsOf(em, requireUser(actor).userId, clock.now());
