import type { UseCase } from '../../../context.ts';
import { type BrakedAct, BrakeEntity } from '../brake.entity.ts';
import { brakeLimit } from '../renewal.rules.ts';

/**
 * Whether a run may go on. One that would touch more than the set share is believed to be a mistake,
 * a clock that jumped or a lost payment provider: it changes nobody and shows itself in the log, in
 * `instances_brake_engaged` and in `renewal_brake` until a run passes.
 */
export const mayGoOn = async (
  ctx: UseCase,
  act: BrakedAct,
  { candidates, live }: { candidates: number; live: number },
): Promise<boolean> => {
  const { report, settings } = ctx.deps;
  const limit = brakeLimit(live, settings.brakePercent);
  const stops = candidates > limit;
  report.brake(act, stops);
  await ctx.transact(async ({ em }) => {
    if (!stops) {
      await em.nativeDelete(BrakeEntity, { act });
      return;
    }
    const known = await em.count(BrakeEntity, { act });
    if (known > 0) await em.nativeUpdate(BrakeEntity, { act }, { candidates, live });
    else await em.insert(BrakeEntity, { act, engagedAt: ctx.clock.now(), candidates, live });
  });
  if (stops)
    ctx.log.error(
      { act, candidates, live, limit },
      'a run would touch too many instances and stopped',
    );
  return !stops;
};
