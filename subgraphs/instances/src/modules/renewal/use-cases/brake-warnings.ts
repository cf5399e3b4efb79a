import type { UseCase } from '../../../context.ts';
import { findBrakes } from '../renewal.repository.ts';

/** A line for each run of the renewal that stopped; how many it would have touched is for staff. */
export const brakeWarnings = async ({ em }: UseCase): Promise<string[]> =>
  (await findBrakes(em)).map(
    ({ act }) =>
      `A run that would ${act.toLowerCase()} too many instances stopped: see renewalBrakes and the clock.`,
  );
