import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type Failure, UserErrorAlert } from '@webrana/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useActDialogTexts } from './act-dialog.texts';
import { useAct } from './useAct';

/** As the API wants it. */
const shortestReason = 5;

/** Asks for the reason of an act of staff, does it, and tells what went wrong. */
export function ActDialog<R extends Failure & { __typename: string }>({
  title,
  text,
  submit,
  color,
  reasonLabel,
  testId,
  isReady = true,
  onSend,
  onDone,
  onClose,
  children,
}: {
  title: string;
  text?: ReactNode;
  submit: string;
  color?: string;
  reasonLabel?: string;
  testId: string;
  /** Whether the other fields are filled in. */
  isReady?: boolean;
  onSend: (reason: string) => Promise<R | null | undefined>;
  onDone?: () => void;
  onClose: () => void;
  children?: (fieldErrors: Record<string, string>) => ReactNode;
}) {
  const texts = useActDialogTexts();
  const { act, isBusy, failure, error, fieldErrors } = useAct();
  const [reason, setReason] = useState('');
  const isComplete = isReady && reason.trim().length >= shortestReason;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    if (!(await act(() => onSend(reason.trim())))) return;
    onClose();
    onDone?.();
  };

  return (
    <Modal opened onClose={onClose} title={title} centered>
      <form onSubmit={(event) => void send(event)} noValidate data-testid={testId}>
        <Stack>
          {text && <Text>{text}</Text>}
          <UserErrorAlert failure={failure} error={error} />
          {children?.(fieldErrors)}
          <Textarea
            label={reasonLabel ?? texts('reason')}
            description={texts('reasonHint')}
            autosize
            minRows={2}
            maxRows={6}
            maxLength={300}
            size="md"
            data-autofocus={children ? undefined : true}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={fieldErrors.reason}
            data-testid={`${testId}-reason`}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts('cancel')}
            </Button>
            <Button
              type="submit"
              color={color}
              loading={isBusy}
              disabled={!isComplete}
              data-testid={`${testId}-submit`}
            >
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
