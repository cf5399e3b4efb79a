import { Group, Radio, Stack, Text } from '@mantine/core';
import {
  IconBuildingBank,
  IconBuildingStore,
  IconDeviceMobile,
  IconQrcode,
  IconWallet,
} from '@tabler/icons-react';
import { type Amount, Choice, formatMoney, Money } from '@webrana/ui';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { usePaymentTexts } from './texts';

const ChannelPickerChannel = graphql(`
  fragment ChannelPickerChannel on PaymentChannel {
    code
    name
    group
    isAvailable
    obstacle
    fee {
      amount
      currency
    }
    total {
      amount
      currency
    }
  }
`);

const ChannelPickerBank = graphql(`
  fragment ChannelPickerBank on BankAccount {
    code
    bankName
  }
`);

/** The value that stands for the wallet among the channels' codes. */
export const walletChoice = '#wallet';
const bankMark = '#bank:';

/** What a choice of the picker says to the API. */
export function wayOf(choice: string) {
  if (choice === walletChoice) return { method: 'WALLET' as const };
  return choice.startsWith(bankMark)
    ? { method: 'BANK_TRANSFER' as const, bankAccountCode: choice.slice(bankMark.length) }
    : { method: 'CHANNEL' as const, channelCode: choice };
}

const groups = ['QRIS', 'VIRTUAL_ACCOUNT', 'E_WALLET', 'CONVENIENCE_STORE'] as const;
const icons = {
  QRIS: IconQrcode,
  VIRTUAL_ACCOUNT: IconBuildingBank,
  E_WALLET: IconDeviceMobile,
  CONVENIENCE_STORE: IconBuildingStore,
};

function Row({
  icon,
  name,
  note,
  price,
}: {
  icon: ReactNode;
  name: string;
  note: string;
  price?: Amount;
}) {
  return (
    <Group wrap="nowrap" gap="md">
      {icon}
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text fw={600} lh={1.35}>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      </div>
      {price && <Money value={price} fw={650} />}
    </Group>
  );
}

/** The wallet as a way to pay, with what it holds or lacks. */
function WalletChoice({ balance, total }: { balance: Amount | null; total: Amount }) {
  const texts = usePaymentTexts();
  const shortfall = balance ? total.amount - balance.amount : 0;
  const canUse = balance !== null && shortfall <= 0;
  const note = !balance
    ? texts('walletAway')
    : [
        texts('balance', { amount: formatMoney(balance) }),
        canUse
          ? texts('noFee')
          : texts('balanceShort', { amount: formatMoney({ ...balance, amount: shortfall }) }),
      ].join(' · ');
  return (
    <Choice
      value={walletChoice}
      disabled={!canUse}
      data-disabled={canUse ? undefined : true}
      data-testid="pay-wallet"
    >
      <Row
        icon={<IconWallet size={26} stroke={1.6} aria-hidden />}
        name={texts('group.WALLET')}
        note={note}
        price={canUse ? total : undefined}
      />
    </Choice>
  );
}

/** Every way to pay with what it costs in all, grouped by kind. */
export function ChannelPicker({
  channels: masked,
  banks: maskedBanks,
  balance,
  total: toPay,
  value,
  onChange,
}: {
  channels: ReadonlyArray<FragmentType<typeof ChannelPickerChannel>>;
  banks: ReadonlyArray<FragmentType<typeof ChannelPickerBank>>;
  /** Null while the wallet does not answer; undefined where it is no way to pay. */
  balance?: Amount | null;
  total: Amount;
  value: string | null;
  onChange: (choice: string) => void;
}) {
  const texts = usePaymentTexts();
  const channels = unmask(ChannelPickerChannel, masked);
  const banks = unmask(ChannelPickerBank, maskedBanks);

  return (
    <Radio.Group value={value} onChange={onChange} aria-label={texts('choose')}>
      <Stack gap="lg">
        {balance !== undefined && <WalletChoice balance={balance} total={toPay} />}
        {channels.length === 0 && <Text c="dimmed">{texts('noChannels')}</Text>}
        {groups.map((group) => {
          const members = channels.filter((channel) => channel.group === group);
          const Icon = icons[group];
          if (members.length === 0) return null;
          return (
            <div key={group} role="group" aria-label={texts(`group.${group}`)}>
              <Text size="sm" fw={650} c="dimmed" mb={8}>
                {texts(`group.${group}`)}
              </Text>
              <Stack gap={8}>
                {members.map(({ code, name, fee, total, isAvailable, obstacle }) => (
                  <Choice
                    key={code}
                    value={code}
                    disabled={!isAvailable}
                    data-disabled={isAvailable ? undefined : true}
                    data-testid={`pay-${code}`}
                  >
                    <Row
                      icon={<Icon size={26} stroke={1.6} aria-hidden />}
                      name={name}
                      note={
                        !isAvailable
                          ? texts(`obstacle.${obstacle ?? 'AMOUNT'}`)
                          : fee.amount > 0
                            ? texts('fee', { amount: formatMoney(fee) })
                            : texts('noFee')
                      }
                      price={isAvailable ? total : undefined}
                    />
                  </Choice>
                ))}
              </Stack>
            </div>
          );
        })}
        {banks.length > 0 && (
          <div role="group" aria-label={texts('group.BANK_TRANSFER')}>
            <Text size="sm" fw={650} c="dimmed" mb={8}>
              {texts('group.BANK_TRANSFER')}
            </Text>
            <Stack gap={8}>
              {banks.map(({ code, bankName }) => (
                <Choice key={code} value={bankMark + code} data-testid={`pay-bank-${code}`}>
                  <Row
                    icon={<IconBuildingBank size={26} stroke={1.6} aria-hidden />}
                    name={bankName}
                    note={texts('transferNote')}
                    price={toPay}
                  />
                </Choice>
              ))}
            </Stack>
          </div>
        )}
      </Stack>
    </Radio.Group>
  );
}
