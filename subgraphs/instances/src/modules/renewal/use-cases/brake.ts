import type { UseCase } from '../../../context.ts';
import { type BrakedAct, BrakeEntity } from '../brake.entity.ts';
import { countLive, findBrakes } from '../renewal.repository.ts';
import { brakeLimit, neverBraked } from '../renewal.rules.ts';

type Found = Pick<BrakeEntity, 'candidates' | 'live'>;

/** Writes the brake down or away; a run that has nothing to change about it writes nothing. */
const note = async (ctx: UseCase, act: BrakedAct, found: Found | null): Promise<void> => {
  const isEngaged = (await findBrakes(ctx.em)).some((brake) => brake.act === act);
  if (!found && !isEngaged) return;
  await ctx.transact(async ({ em }) => {
    if (!found) await em.nativeDelete(BrakeEntity, { act });
    else if (isEngaged) await em.nativeUpdate(BrakeEntity, { act }, found);
    else await em.insert(BrakeEntity, { act, engagedAt: ctx.clock.now(), ...found });
  });
};

/**
 * Whether a run may go on. One that would touch more than the set share is believed to be a mistake,
 * a clock that jumped or a lost payment provider: it changes nobody and shows itself in the log, in
 * `instances_brake_engaged` and in `renewal_brake` until a run passes.
 */
export const mayGoOn = async (
  ctx: UseCase,
  act: BrakedAct,
  candidates: number,
): Promise<boolean> => {
  const { report, settings } = ctx.deps;
  // Counting all that live is dear, and these runs come every few seconds with nothing to do.
  const live = candidates > neverBraked ? await countLive(ctx.em) : null;
  const limit = brakeLimit(live ?? 0, settings.brakePercent);
  const stops = live !== null && candidates > limit;
  report.brake(act, stops);
  await note(ctx, act, stops ? { candidates, live } : null);
  if (stops)
    ctx.log.error(
      { act, candidates, live, limit },
      'a run would touch too many instances and stopped',
    );
  return !stops;
};
