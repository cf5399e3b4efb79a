import { Alert, Button, Group, TextInput } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import { type Failure, useFailureText } from '@webrana/ui';
import { type FormEvent, useState } from 'react';
import { useConfigureTexts } from './texts';

/** Takes a promo code and says at once whether it applies. */
export function CouponField({
  code,
  isApplied,
  failure,
  loading,
  onChange,
}: {
  code: string | null;
  isApplied: boolean;
  failure: Failure | null;
  loading: boolean;
  onChange: (code: string | null) => void;
}) {
  const texts = useConfigureTexts();
  const textOf = useFailureText();
  const [typed, setTyped] = useState(code ?? '');

  if (code && isApplied) {
    return (
      <Alert
        color="teal"
        variant="light"
        icon={<IconTicket aria-hidden />}
        role="status"
        data-testid="coupon-applied"
      >
        <Group justify="space-between" wrap="nowrap" gap="xs">
          {texts('couponApplied', { code })}
          <Button
            size="compact-sm"
            variant="subtle"
            color="teal"
            style={{ flexShrink: 0 }}
            onClick={() => {
              setTyped('');
              onChange(null);
            }}
          >
            {texts('remove')}
          </Button>
        </Group>
      </Alert>
    );
  }
  const apply = (event: FormEvent) => {
    event.preventDefault();
    onChange(typed.trim().toUpperCase() || null);
  };
  return (
    <form onSubmit={apply} data-testid="coupon-form">
      <Group align="flex-end" gap="xs" wrap="nowrap" style={{ alignItems: 'flex-start' }}>
        <TextInput
          size="sm"
          style={{ flex: 1 }}
          aria-label={texts('coupon')}
          placeholder={texts('couponPlaceholder')}
          name="coupon"
          autoComplete="off"
          maxLength={64}
          value={typed}
          error={code && failure && !loading ? textOf(failure) : undefined}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            if (failure) onChange(null);
          }}
        />
        <Button
          type="submit"
          size="sm"
          variant="default"
          loading={loading && code !== null}
          disabled={!typed.trim()}
        >
          {texts('apply')}
        </Button>
      </Group>
    </form>
  );
}
