import { parseInput, requireUser, UnauthenticatedError } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { mask } from '../../audit/masking.ts';
import { type Change, recordAct } from '../../audit/use-cases/record-act.ts';
import { nameKeyOf } from '../account.input.ts';
import { lockUser, readUser } from '../account.repository.ts';
import { openNumber, sealedFields, sealNumber } from '../numbers.ts';
import { type ProfileInput, profileInput } from '../profile.input.ts';
import { UserEntity } from '../user.entity.ts';

const open = new Set<keyof ProfileInput>(['locale', 'timeZone']);

type Profile = { readonly [Field in keyof ProfileInput]?: string | null | undefined };

/** What differs, as the audit log keeps it. */
const changesOf = (user: Profile, input: ProfileInput): Change[] =>
  (Object.keys(input) as (keyof ProfileInput)[])
    .filter((field) => input[field] !== undefined && input[field] !== (user[field] ?? null))
    .map((field) => {
      const show = (value: string | null | undefined) =>
        open.has(field) ? (value ?? null) : mask(value);
      return { field, before: show(user[field]), after: show(input[field]) };
    });

/** Changes the caller's own profile. Throws `InvalidInputError` that names every field. */
export const updateProfile = async (context: UseCase, input: unknown): Promise<UserEntity> => {
  const { userId } = requireUser(context.actor);
  const parsed = parseInput(profileInput, input);
  return context.transact(async (tx) => {
    const user = await lockUser(tx.em, userId);
    if (!user) throw new UnauthenticatedError();
    const { sealer } = context.deps.codes;
    const numbers = Object.fromEntries(
      sealedFields.map((field) => [field, openNumber(sealer, user, field)]),
    );
    const changes = changesOf({ ...user, ...numbers }, parsed);
    if (!changes.length) return user;
    const values = Object.fromEntries(
      changes.map(({ field }) => {
        const value = parsed[field as keyof ProfileInput];
        const sealed = sealedFields.find((each) => each === field);
        return [field, sealed ? sealNumber(sealer, userId, sealed, value) : value];
      }),
    );
    const nameKey = parsed.name ? { nameKey: nameKeyOf(parsed.name) } : {};
    await tx.em.nativeUpdate(UserEntity, { id: userId }, { ...values, ...nameKey });
    await recordAct(context, tx, { action: 'PROFILE_UPDATED', subjectId: userId, changes });
    return (await readUser(tx.em, userId)) ?? user;
  });
};
