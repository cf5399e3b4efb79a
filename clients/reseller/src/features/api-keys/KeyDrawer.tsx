import { Button, Drawer, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { UserErrorAlert, useFailureText, useFieldErrors } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import type { ShownKey } from './ApiKeyCard';
import { expiryOf, type KeyValues, limitsOf, newKey, problemsOf } from './api-key-form';
import { KeyFields } from './KeyFields';
import { reachesOf } from './scopes';
import { useApiKeysTexts } from './texts';
import { useApiKeyActs } from './useApiKeyActs';

const valuesOf = (key: ShownKey): KeyValues => ({
  ...newKey,
  name: key.name,
  mode: key.mode,
  reaches: reachesOf(key.scopes),
  projectIds: key.projects?.map(({ id }) => id) ?? [],
  addresses: key.allowedAddresses?.join('\n') ?? '',
  monthlyCap: key.monthlyCap?.amount ?? '',
});

/** Makes a key, or changes one; `onSecret` takes the new secret and the scopes it opens. */
export function KeyDrawer({
  apiKey,
  onSecret,
  onClose,
}: {
  /** The key to change; none makes a new one. */
  apiKey?: ShownKey;
  onSecret: (secret: string, scopes: readonly string[]) => void;
  onClose: () => void;
}) {
  const texts = useApiKeysTexts();
  const textOf = useFailureText();
  const fieldErrorsOf = useFieldErrors();
  const { create, update, isRunning, outcome } = useApiKeyActs();
  const [values, setValues] = useState(() => (apiKey ? valuesOf(apiKey) : newKey));
  const [hasTried, setTried] = useState(false);
  const [openedAt] = useState(() => new Date());

  const problems = hasTried ? problemsOf(values, openedAt) : {};
  const { name, scopes, allowedAddresses: address, expiresAt } = problems;
  const { failure } = outcome;
  const errors: Record<string, string | undefined> = {
    ...(failure ? fieldErrorsOf(failure) : {}),
    ...(failure?.__typename === 'ApiKeyNameTakenError' ? { name: textOf(failure) } : {}),
    ...(name ? { name: texts('form.nameNeeded') } : {}),
    ...(scopes ? { scopes: texts('form.scopesNeeded') } : {}),
    ...(expiresAt ? { expiresAt: texts('form.dateNeeded') } : {}),
    ...(address ? { allowedAddresses: texts('form.addressWrong', { address }) } : {}),
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const now = new Date();
    if (Object.keys(problemsOf(values, now)).length > 0) return;
    const limits = limitsOf(values);
    if (apiKey) {
      if (!(await update({ apiKeyId: apiKey.id, ...limits }))) return;
      notifications.show({ message: texts('form.saved'), color: 'teal', role: 'status' });
      onClose();
      return;
    }
    const secret = await create({
      ...limits,
      mode: values.mode,
      expiresAt: expiryOf(values, now),
    });
    if (secret) onSecret(secret, limits.scopes);
  };

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={texts(apiKey ? 'form.editTitle' : 'form.createTitle')}
      // What was typed is not lost by a click beside it.
      closeOnClickOutside={false}
    >
      <form onSubmit={(event) => void submit(event)} noValidate data-testid="key-form">
        <Stack gap="lg">
          <KeyFields
            values={values}
            onChange={(change) => setValues((before) => ({ ...before, ...change }))}
            errors={errors}
            isNew={!apiKey}
          />
          <UserErrorAlert {...outcome} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts('form.cancel')}
            </Button>
            <Button type="submit" loading={isRunning} data-testid="key-submit">
              {texts(apiKey ? 'form.save' : 'form.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
