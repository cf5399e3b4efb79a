import { Input, PinInput } from '@mantine/core';
import { useId } from 'react';

/** Six boxes for six digits; a code that is pasted or filled in by the device spreads over them. */
export function CodeField({
  label,
  description,
  value,
  onChange,
  onComplete,
  error,
  isDisabled,
}: {
  label: string;
  description?: string;
  value: string;
  onChange: (code: string) => void;
  onComplete?: (code: string) => void;
  error?: string | null;
  isDisabled?: boolean;
}) {
  const id = useId();
  return (
    <Input.Wrapper
      id={id}
      label={label}
      description={description}
      error={error}
      labelProps={{ htmlFor: `${id}-1` }}
    >
      <PinInput
        // After a refusal it begins again at the first box.
        key={isDisabled ? 'sent' : 'asked'}
        id={id}
        mt={6}
        length={6}
        size="md"
        type="number"
        inputMode="numeric"
        oneTimeCode
        autoFocus
        placeholder=""
        aria-label={label}
        value={value}
        onChange={onChange}
        onComplete={onComplete}
        error={Boolean(error)}
        disabled={isDisabled}
        data-testid="code-field"
      />
    </Input.Wrapper>
  );
}
