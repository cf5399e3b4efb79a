import { UniqueConstraintViolationException } from '@mikro-orm/core';

/** Another account has confirmed the address. Never shown: it would tell who has an account. */
export class AddressOwnedError extends Error {
  constructor() {
    super('The address belongs to another account.');
    this.name = 'AddressOwnedError';
  }
}

/** Whether another account was faster, seen by us or by the unique column of the database. */
export const isAddressOwned = (error: unknown): boolean =>
  error instanceof AddressOwnedError || error instanceof UniqueConstraintViolationException;
