import { Text, type TextProps } from '@mantine/core';
import { type Amount, formatMoney } from '../format/money';

/** An amount of money, with digits that line up. */
export function Money({ value, ...props }: { value: Amount } & TextProps) {
  return (
    <Text component="span" inherit className="wb-number" {...props}>
      {formatMoney(value)}
    </Text>
  );
}
