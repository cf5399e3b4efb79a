import { NumberInput, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { type Amount, Choice, formatMoney, Money } from '@webrana/ui';
import { useWalletTexts } from './texts';

/** Amounts to pick, and a field for any other. */
export function AmountFields({
  presets,
  minimum,
  maximum,
  value,
  onChange,
}: {
  presets: readonly Amount[];
  minimum: Amount;
  /** What can be added now, which may be less than the largest top-up. */
  maximum: Amount;
  value: number | null;
  onChange: (amount: number | null) => void;
}) {
  const texts = useWalletTexts();
  const problem =
    value === null
      ? undefined
      : value < minimum.amount
        ? texts('topUp.tooSmall', { amount: formatMoney(minimum) })
        : value > maximum.amount
          ? texts('topUp.tooLarge', { amount: formatMoney(maximum) })
          : undefined;
  return (
    <Stack>
      <Radio.Group
        value={value === null ? '' : String(value)}
        onChange={(picked) => onChange(Number(picked))}
        aria-label={texts('topUp.amount')}
      >
        <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
          {presets.map((preset) => {
            const isTooMuch = preset.amount > maximum.amount;
            return (
              <Choice
                key={preset.amount}
                value={String(preset.amount)}
                disabled={isTooMuch}
                data-disabled={isTooMuch ? true : undefined}
                data-testid={`preset-${preset.amount}`}
              >
                <Text component="span" fw={650} display="block" ta="center">
                  <Money value={preset} />
                </Text>
              </Choice>
            );
          })}
        </SimpleGrid>
      </Radio.Group>
      <NumberInput
        label={texts('topUp.free')}
        description={texts('topUp.limits', {
          minimum: formatMoney(minimum),
          maximum: formatMoney(maximum),
        })}
        size="md"
        maw={340}
        name="amount"
        inputMode="numeric"
        prefix="Rp"
        thousandSeparator="."
        decimalSeparator=","
        allowDecimal={false}
        allowNegative={false}
        hideControls
        value={value ?? ''}
        error={problem}
        onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
        data-testid="top-up-amount"
      />
    </Stack>
  );
}
