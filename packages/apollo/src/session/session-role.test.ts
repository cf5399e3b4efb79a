import { expect, it } from 'vitest';
import { sessionRole } from './session-role';

const tokenOf = (claims: object) =>
  `h.${btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.s`;

it('says what the session may do, not what the account may', () => {
  const name = 'ÿ>?~¿'.repeat(3);
  expect(sessionRole(tokenOf({ role: 'CUSTOMER', name }), 'ADMIN')).toBe('CUSTOMER');
  expect(sessionRole(tokenOf({ role: 'RESELLER' }), 'RESELLER')).toBe('RESELLER');
});

it('leaves the account alone where the token cannot be read', () => {
  for (const token of ['', 'a.b', 'a.!.c', tokenOf({})])
    expect(sessionRole(token, 'SUPPORT')).toBe('SUPPORT');
});
