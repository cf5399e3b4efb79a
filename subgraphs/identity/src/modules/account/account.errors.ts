import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { DomainError } from '@webrana/subgraph-kit';

/**
 * Another account has confirmed the address. Never shown as such: it would tell who has an account;
 * see `AddressTakenError` for those who proved that they read its mail.
 */
export class AddressOwnedError extends Error {
  constructor() {
    super('The address belongs to another account.');
    this.name = 'AddressOwnedError';
  }
}

/** Whether another account was faster, seen by us or by the unique column of the database. */
export const isAddressOwned = (error: unknown): boolean =>
  error instanceof AddressOwnedError || error instanceof UniqueConstraintViolationException;

/** Another account has confirmed the address; only for whoever just proved to read its mail. */
export class AddressTakenError extends DomainError {
  readonly typename = 'AddressTakenError';
  readonly code = 'CONFLICT';
  constructor(field: 'code' | 'token') {
    super(
      'This address now belongs to another account, which was confirmed first. Sign in with that one.',
      { path: ['input', field] },
    );
  }
}
