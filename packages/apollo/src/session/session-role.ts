import type { UserRole } from '../__generated__/graphql';

/**
 * What a session may do, as its token says: less than the account may while a second factor is
 * missing. Read to show the right thing; the API verifies the token itself.
 */
export function sessionRole(accessToken: string, accountRole: UserRole): UserRole {
  try {
    const part = (accessToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { role } = JSON.parse(atob(part)) as { role?: UserRole };
    return role ?? accountRole;
  } catch {
    return accountRole;
  }
}
