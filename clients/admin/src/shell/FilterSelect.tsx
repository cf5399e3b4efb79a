import { Select } from '@mantine/core';

/** A filter of a list: one of some values, or all of them. */
export function FilterSelect({
  label,
  all,
  value,
  options,
  onChange,
  testId,
}: {
  label: string;
  all: string;
  value: string | undefined;
  options: ReadonlyArray<{ value: string; label: string }>;
  onChange: (value: string | null) => void;
  testId: string;
}) {
  return (
    <Select
      aria-label={label}
      w={{ base: '100%', xs: 236 }}
      value={value ?? 'ALL'}
      allowDeselect={false}
      onChange={(chosen) => onChange(chosen === 'ALL' ? null : chosen)}
      data={[{ value: 'ALL', label: all }, ...options]}
      data-testid={testId}
    />
  );
}
