import { CommitUnknown, IdempotencyConflict } from '@webrana/orm-kit';
import { silentLogger } from '@webrana/telemetry';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { formatError } from './error-mapping.ts';

const codeOf = (cause: Error): unknown =>
  formatError(new GraphQLError('x', { originalError: cause }), silentLogger, 'r1').extensions?.code;
const failure = (facts: object): Error =>
  new Error('query failed', { cause: Object.assign(new Error('x'), facts) });

describe('an error as it leaves a subgraph', () => {
  it.each([
    ['a deadlock', { errno: 1213 }],
    ['a lock that was not free in time', { errno: 1205 }],
    ['too many connections', { errno: 1040 }],
    ['a server that is away', { code: 'ECONNREFUSED' }],
    ['a SQLite file in use', { errcode: 5 }],
  ])('says to come again after %s', (_what, facts) => {
    expect(codeOf(failure(facts))).toBe('SUBGRAPH_UNAVAILABLE');
  });

  it('does not say so when something may have been committed', () => {
    expect(codeOf(new CommitUnknown(failure({ code: 'ECONNRESET' })))).toBe('INTERNAL');
  });

  it('keeps bugs apart from refusals', () => {
    expect(codeOf(failure({ errno: 1062 }))).toBe('INTERNAL');
    expect(codeOf(new IdempotencyConflict('scope', 'key'))).toBe('CONFLICT');
  });
});
