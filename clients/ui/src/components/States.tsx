import { Alert, Button, Center, Skeleton, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconAlertTriangle, IconMoodEmpty } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { type Failure, troubleKind, useFailureText } from '../failures';
import { useRefusal } from '../session/identity/refusal';
import { useUiTexts } from '../texts/ui';

interface IconProps {
  size?: number | string;
  stroke?: number | string;
}

/** Says why there is nothing here and what to do about it. */
export function EmptyState({
  icon: Icon = IconMoodEmpty,
  title,
  hint,
  action,
}: {
  icon?: ComponentType<IconProps>;
  title: string;
  hint?: string;
  action?: ReactNode;
}) {
  return (
    <Center py={{ base: 36, sm: 56 }} px="md" data-testid="empty-state">
      <Stack align="center" gap="sm" maw={420} ta="center">
        <ThemeIcon size={56} radius="xl" variant="light" aria-hidden>
          <Icon size={28} stroke={1.6} />
        </ThemeIcon>
        <Title order={3}>{title}</Title>
        {hint && <Text c="dimmed">{hint}</Text>}
        {action}
      </Stack>
    </Center>
  );
}

/** The sentence for trouble; what is forbidden may have its reason in who uses the app now. */
function useTroubleText(): (error: unknown) => string {
  const texts = useUiTexts();
  const refusal = useRefusal();
  return (error) => {
    const kind = troubleKind(error);
    return (kind === 'forbidden' && refusal) || texts(`error.${kind}`);
  };
}

/** Says that something could not be loaded, and offers to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const texts = useUiTexts();
  const troubleText = useTroubleText();
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={texts('error.title')}
      role="alert"
      data-testid="error-state"
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{troubleText(error)}</Text>
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {texts('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Shows the failure of a mutation, if there is one, in the app's language. */
export function UserErrorAlert({ failure, error }: { failure?: Failure | null; error?: unknown }) {
  const textOf = useFailureText();
  const troubleText = useTroubleText();
  if (!failure && !error) return null;
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      role="alert"
      data-testid="user-error"
      data-error={failure?.__typename ?? troubleKind(error)}
    >
      {failure ? textOf(failure) : troubleText(error)}
    </Alert>
  );
}

/** Grey rows in the place of a list that is on its way. */
export function ListSkeleton({ rows = 4, height = 72 }: { rows?: number; height?: number }) {
  const texts = useUiTexts();
  return (
    <Stack gap="sm" role="status" aria-label={texts('loading')} data-testid="skeleton">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="lg" />
      ))}
    </Stack>
  );
}
