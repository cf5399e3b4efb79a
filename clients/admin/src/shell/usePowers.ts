import { useSession } from '@webrana/apollo';

/** What the member of staff may do; the API has the last word. */
export function usePowers() {
  const { user } = useSession();
  const role: string | undefined = user?.role;
  return {
    isAdmin: role === 'ADMIN',
    mayHandleMoney: role === 'FINANCE' || role === 'ADMIN',
    mayHelpUsers: role === 'SUPPORT' || role === 'ADMIN',
  };
}
