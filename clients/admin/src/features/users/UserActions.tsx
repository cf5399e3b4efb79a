import { Button, Menu, Modal, Select, Stack, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type Grant, handOverActing } from '@webrana/apollo';
import { useTerms } from '@webrana/ui';
import { useState } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { UserRole } from '../../__generated__/graphql';
import { ActDialog } from '../../shell/ActDialog';
import { usePowers } from '../../shell/usePowers';
import { useUsersTexts } from './texts';
import { useUserActs } from './useUserActs';

const UserActionsUser = graphql(`
  fragment UserActionsUser on User {
    id
    name
    role
    isMfaEnabled
    suspension {
      suspendedAt
    }
  }
`);

const roles: UserRole[] = ['CUSTOMER', 'RESELLER', 'SUPPORT', 'FINANCE', 'ADMIN'];

/** What staff may do to an account; each act asks for its reason. */
export function UserActions({
  user: masked,
  onChanged,
}: {
  user: FragmentType<typeof UserActionsUser>;
  onChanged: () => void;
}) {
  const texts = useUsersTexts();
  const terms = useTerms();
  const user = unmask(UserActionsUser, masked);
  const { isAdmin, mayHelpUsers } = usePowers();
  const acts = useUserActs(user.id);
  const [open, setOpen] = useState<
    'suspend' | 'reinstate' | 'setRole' | 'resetMfa' | 'actAs' | null
  >(null);
  const [waiting, setWaiting] = useState<Grant | null>(null);
  const [role, setRole] = useState<UserRole | null>(null);
  if (!mayHelpUsers) return null;
  const mayActAs = !user.suspension && (user.role === 'CUSTOMER' || user.role === 'RESELLER');
  const shared = { onClose: () => setOpen(null), onDone: onChanged };
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            rightSection={<IconChevronDown size={16} aria-hidden />}
            data-testid="user-actions"
          >
            {texts('actions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {isAdmin && (
            <Menu.Item onClick={() => setOpen('setRole')} data-testid="set-role-open">
              {texts('setRole')}
            </Menu.Item>
          )}
          {user.isMfaEnabled && (
            <Menu.Item onClick={() => setOpen('resetMfa')} data-testid="reset-mfa-open">
              {texts('resetMfa')}
            </Menu.Item>
          )}
          {mayActAs && (
            <Menu.Item onClick={() => setOpen('actAs')} data-testid="act-as-open">
              {texts('actAs')}
            </Menu.Item>
          )}
          {user.suspension ? (
            <Menu.Item onClick={() => setOpen('reinstate')} data-testid="reinstate-open">
              {texts('reinstate')}
            </Menu.Item>
          ) : (
            <Menu.Item color="red" onClick={() => setOpen('suspend')} data-testid="suspend-open">
              {texts('suspend')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {open === 'actAs' && (
        <ActDialog
          {...shared}
          testId="act-as"
          title={texts('actAsTitle', { name: user.name })}
          text={texts('actAsText')}
          submit={texts('actAs')}
          onSend={async (reason) => {
            const result = await acts.impersonate(reason);
            // A browser that opens no tab by itself does so for a click.
            if (result?.__typename === 'ImpersonateUserSuccess' && !handOverActing(result.session))
              setWaiting(result.session);
            return result;
          }}
        />
      )}
      <Modal
        opened={waiting !== null}
        onClose={() => setWaiting(null)}
        title={texts('actAsTitle', { name: user.name })}
        centered
      >
        <Stack>
          <Text>{texts('actAsBlocked')}</Text>
          <Button
            data-testid="act-as-go"
            onClick={() => waiting && handOverActing(waiting) && setWaiting(null)}
          >
            {texts('actAsGo')}
          </Button>
        </Stack>
      </Modal>
      {open === 'suspend' && (
        <ActDialog
          {...shared}
          testId="suspend"
          title={texts('suspend')}
          text={texts('suspendText')}
          submit={texts('suspend')}
          color="red.8"
          onSend={acts.suspend}
        />
      )}
      {open === 'reinstate' && (
        <ActDialog
          {...shared}
          testId="reinstate"
          title={texts('reinstate')}
          text={texts('reinstateText')}
          submit={texts('reinstate')}
          onSend={acts.reinstate}
        />
      )}
      {open === 'resetMfa' && (
        <ActDialog
          {...shared}
          testId="reset-mfa"
          title={texts('resetMfa')}
          text={texts('resetMfaText')}
          submit={texts('resetMfa')}
          reasonLabel={texts('howSure')}
          color="red.8"
          onSend={acts.resetMfa}
        />
      )}
      {open === 'setRole' && (
        <ActDialog
          {...shared}
          testId="set-role"
          title={texts('setRole')}
          text={texts('setRoleText')}
          submit={texts('setRole')}
          isReady={role !== null && role !== user.role}
          onSend={(reason) => acts.setRole(role ?? user.role, reason)}
        >
          {(errors) => (
            <Select
              label={texts('newRole')}
              size="md"
              value={role ?? user.role}
              allowDeselect={false}
              onChange={(value) => setRole(roles.find((known) => known === value) ?? null)}
              data={roles.map((value) => ({ value, label: terms.maybe(`role.${value}`, value) }))}
              error={errors.role}
              data-testid="set-role-role"
            />
          )}
        </ActDialog>
      )}
    </>
  );
}
