import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { UserErrorAlert, useFailureText, useFieldErrors } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import type { Mode } from '../../__generated__/graphql';
import { useProjectsTexts } from './texts';
import { useProjectActs } from './useProjectActs';

/** What is to be done, and to which project. */
export type ProjectAct =
  | { act: 'create'; mode: Mode }
  | { act: 'rename' | 'archive'; project: { id: string; name: string } };

/** Makes a project, renames it, or puts it away. */
export function ProjectDialog({ wish, onClose }: { wish: ProjectAct; onClose: () => void }) {
  const texts = useProjectsTexts();
  const textOf = useFailureText();
  const fieldErrorsOf = useFieldErrors();
  const { create, rename, archive, isRunning, outcome } = useProjectActs();
  const [name, setName] = useState(wish.act === 'rename' ? wish.project.name : '');
  const [hasTried, setTried] = useState(false);
  const isNamed = wish.act !== 'archive';
  const { failure } = outcome;
  const refused =
    failure?.__typename === 'ProjectNameTakenError'
      ? textOf(failure)
      : failure && fieldErrorsOf(failure).name;

  const act = (): Promise<boolean> => {
    if (wish.act === 'create') return create(name.trim(), wish.mode);
    if (wish.act === 'rename') return rename(wish.project.id, name.trim());
    return archive(wish.project.id);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ((isNamed && !name.trim()) || !(await act())) return;
    notifications.show({ message: texts(`done.${wish.act}`), color: 'teal', role: 'status' });
    onClose();
  };
  const title =
    wish.act === 'create'
      ? texts('createTitle')
      : texts(`${wish.act}Title`, { name: wish.project.name });

  return (
    <Modal opened onClose={onClose} title={title} centered>
      <form onSubmit={(event) => void submit(event)} noValidate data-testid="project-form">
        <Stack>
          {!isNamed && <Text>{texts('archiveLead')}</Text>}
          {!refused && <UserErrorAlert {...outcome} />}
          {isNamed && (
            <TextInput
              label={texts('name')}
              description={texts('nameHint')}
              maxLength={100}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
              error={hasTried && !name.trim() ? texts('nameNeeded') : refused}
              data-autofocus
              data-testid="project-name"
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts('cancel')}
            </Button>
            <Button type="submit" loading={isRunning} data-testid="project-submit">
              {texts(wish.act === 'rename' ? 'save' : wish.act)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
