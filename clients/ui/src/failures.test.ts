import { describe, expect, it } from 'vitest';
import { fieldErrors, troubleKind } from './failures';

describe('fieldErrors', () => {
  it('takes the first issue of each field, whatever surrounds it', () => {
    const issues = [
      { path: ['input', 'password'], code: 'TOO_SHORT', message: '' },
      { path: ['password'], code: 'TOO_LONG', message: '' },
      { path: ['input', 'sshKeys', '0'], code: 'INVALID_SSH_KEY', message: '' },
    ];
    expect(fieldErrors({ issues }, (code) => code)).toEqual({
      password: 'TOO_SHORT',
      sshKeys: 'INVALID_SSH_KEY',
    });
  });
});

describe('troubleKind', () => {
  it.each([
    [{ errors: [{ extensions: { code: 'RATE_LIMITED' } }] }, 'throttled'],
    [{ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }, 'unavailable'],
    [{ errors: [{ extensions: { code: 'INTERNAL' } }] }, 'unknown'],
    [{ statusCode: 429 }, 'throttled'],
    [{ statusCode: 503 }, 'network'],
    [new TypeError('Failed to fetch'), 'network'],
    [undefined, 'unknown'],
  ])('%o is %s', (error, kind) => expect(troubleKind(error)).toBe(kind));
});
