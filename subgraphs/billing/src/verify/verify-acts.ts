import type { Database } from '@webrana/orm-kit';
import { actGenesis, actHash, actStream } from '../modules/staff-act/act-chain.ts';
import { StaffActEntity } from '../modules/staff-act/staff-act.entity.ts';
import { StaffActHeadEntity } from '../modules/staff-act/staff-act-head.entity.ts';

type Em = ReturnType<Database['fork']>;
export type ActProblem = { check: string; subject: string; found: string };

export const actChain = 'the hash chain of what staff did is unbroken';
const page = 2_000;

/** Recomputes the chain of acts from its start; answers one problem per act that does not fit. */
export const verifyActs = async (em: Em): Promise<ActProblem[]> => {
  const problems: ActProblem[] = [];
  const report = (subject: string, found: string) =>
    problems.push({ check: actChain, subject, found });
  const fresh = { disableIdentityMap: true };
  let sequence = 0;
  let hash = actGenesis;
  for (;;) {
    const acts = await em.find(
      StaffActEntity,
      { sequence: { $gt: sequence } },
      { orderBy: { sequence: 'asc' }, limit: page, ...fresh },
    );
    for (const act of acts) {
      const place = act.sequence ?? 0;
      if (place !== sequence + 1) report(act.id, 'one before it is missing');
      else if (act.prevHash !== hash) report(act.id, 'does not follow the one before');
      else if (actHash(hash, place, act) !== act.hash) report(act.id, 'was changed');
      sequence = place;
      hash = act.hash ?? '';
    }
    if (acts.length < page) break;
  }
  const head = await em.findOne(StaffActHeadEntity, { stream: actStream }, fresh);
  if ((head?.sequence ?? 0) !== sequence || (head?.hash ?? actGenesis) !== hash)
    report(actStream, 'acts at the end are missing');
  // Acts older than the chain have no place in it; none may be added to them.
  const [late] = (await em.execute(
    `select o.id as id from staff_act o where o.sequence is null and exists (
       select 1 from staff_act c where c.sequence is not null and c.id < o.id) limit 1`,
  )) as { id: string }[];
  if (late) report(late.id, 'was written beside the chain');
  return problems;
};
