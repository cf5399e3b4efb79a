import { Group, Stack, Text } from '@mantine/core';
import { type Amount, CopyButton, formatMoney } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { usePaymentTexts } from './texts';

const TransferDetailsTransfer = graphql(`
  fragment TransferDetailsTransfer on BankTransfer {
    bankAccount {
      code
      bankName
      accountNumber
      accountHolder
    }
    amount {
      amount
      currency
    }
    uniqueCode {
      amount
      currency
    }
  }
`);

/** The amount with its last three digits, which carry the unique code, set apart. */
function CodedAmount({ value }: { value: Amount }) {
  const text = formatMoney(value);
  return (
    <Text fz={28} fw={740} className="wb-number" data-testid="transfer-amount">
      {text.slice(0, -3)}
      <Text component="mark" inherit bg="var(--wb-chip)" c="var(--wb-chip-text)" bdrs={6} px={4}>
        {text.slice(-3)}
      </Text>
    </Text>
  );
}

/** Where to transfer to, and exactly how much. */
export function TransferDetails({
  transfer: masked,
}: {
  transfer: FragmentType<typeof TransferDetailsTransfer>;
}) {
  const texts = usePaymentTexts();
  const { bankAccount, amount, uniqueCode } = unmask(TransferDetailsTransfer, masked);
  return (
    <Group align="flex-start" gap="xl">
      <Stack gap={2} style={{ flex: '1 1 240px' }}>
        <Text size="sm" c="dimmed">
          {texts('transfer.to')}
        </Text>
        <Text fw={650}>{bankAccount.bankName}</Text>
        <Group gap="sm">
          <Text fz={24} fw={720} className="wb-number" data-testid="transfer-account">
            {bankAccount.accountNumber}
          </Text>
          <CopyButton value={bankAccount.accountNumber} what={texts('transfer.account')} />
        </Group>
        <Text size="sm" c="dimmed">
          {texts('transfer.holder', { name: bankAccount.accountHolder })}
        </Text>
      </Stack>
      <Stack gap={2} style={{ flex: '1 1 240px' }}>
        <Text size="sm" c="dimmed">
          {texts('transfer.amount')}
        </Text>
        <Group gap="sm">
          <CodedAmount value={amount} />
          <CopyButton value={String(amount.amount)} what={texts('transfer.amount')} withLabel />
        </Group>
        <Text size="sm" c="dimmed">
          {texts('transfer.exact', { code: formatMoney(uniqueCode) })}
        </Text>
      </Stack>
    </Group>
  );
}
