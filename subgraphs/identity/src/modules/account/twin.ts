import type { UserEntity } from './user.entity.ts';

/** A person under the identifier that was asked for, which in test mode is that of the test twin. */
export const seenAs = (user: UserEntity, id: string): UserEntity =>
  user.id === id ? user : Object.create(user, { id: { value: id, enumerable: true } });
