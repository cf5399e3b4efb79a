import {
  Accordion,
  Alert,
  Button,
  Card,
  Group,
  List,
  Loader,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { Countdown, formatDateTime, formatMoney, useLanguage } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { ChannelDetails } from './ChannelDetails';
import { TransferDetails } from './TransferDetails';
import { TransferProof } from './TransferProof';
import { usePaymentTexts } from './texts';

export const PaymentPanelPayment = graphql(`
  fragment PaymentPanelPayment on Payment {
    id
    status
    method
    purpose
    channelName
    expiresAt
    amount {
      amount
      currency
    }
    fee {
      amount
      currency
    }
    total {
      amount
      currency
    }
    review {
      problem
      expected {
        amount
        currency
      }
      collected {
        amount
        currency
      }
    }
    instructions {
      payCode
      qrContent
      paymentUrl
      guides {
        title
        steps
      }
    }
    transfer {
      canSubmitProof
      proofSubmittedAt
      isApproved
      rejectionReason
      uniqueCode {
        amount
        currency
      }
      ...TransferDetailsTransfer
    }
  }
`);

type Guides = ReadonlyArray<{ title: string; steps: ReadonlyArray<string> }>;

function GuideList({ guides }: { guides: Guides }) {
  const texts = usePaymentTexts();
  return (
    <div>
      <Text fw={650} mb="xs">
        {texts('guides')}
      </Text>
      <Accordion variant="contained" radius="md">
        {guides.map(({ title, steps }) => (
          <Accordion.Item key={title} value={title}>
            <Accordion.Control>{title}</Accordion.Control>
            <Accordion.Panel>
              <List type="ordered" spacing={6} size="sm">
                {steps.map((step) => (
                  <List.Item key={step}>{step}</List.Item>
                ))}
              </List>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </div>
  );
}

const colors: Record<string, string> = { PAID: 'teal', IN_REVIEW: 'yellow', FAILED: 'red' };
const moving: ReadonlySet<string> = new Set(['OPENING', 'PENDING', 'PAID']);

/** How to pay what is open: the code or the account, the amount, the time left, step by step. */
export function PaymentPanel({
  payment: masked,
  onChangeWay,
  onTimeUp,
}: {
  payment: FragmentType<typeof PaymentPanelPayment>;
  onChangeWay?: () => void;
  onTimeUp: () => void;
}) {
  const texts = usePaymentTexts();
  const language = useLanguage();
  const payment = unmask(PaymentPanelPayment, masked);
  const { id, status, method, channelName, expiresAt, total, instructions, transfer, review } =
    payment;
  const { guides = [] } = instructions ?? {};
  const isPending = status === 'PENDING';
  const message = () => {
    if (status === 'PAID') return texts('received');
    if (status === 'OPENING') return texts('opening');
    if (status === 'IN_REVIEW') {
      return review
        ? texts('reviewOf', {
            expected: formatMoney(review.expected),
            collected: formatMoney(review.collected),
          })
        : texts('review');
    }
    if (transfer?.rejectionReason) {
      return texts('transfer.rejected', { reason: transfer.rejectionReason });
    }
    if (transfer?.proofSubmittedAt && transfer.canSubmitProof) {
      return texts('transfer.submitted', {
        at: formatDateTime(transfer.proofSubmittedAt, language),
      });
    }
    if (transfer?.canSubmitProof) return texts(isPending ? 'transfer.waiting' : 'transfer.lapsed');
    return texts(isPending ? 'waiting' : 'ended');
  };

  return (
    <Card data-testid="payment-panel" data-status={status}>
      <Stack gap="lg">
        <Group justify="space-between" align="flex-start">
          <Title order={2} fz="h3">
            {transfer
              ? `${texts('group.BANK_TRANSFER')} ${channelName ?? ''}`
              : (channelName ?? texts(`method.${method}`))}
          </Title>
          {expiresAt && isPending && (
            <Text size="sm" c="dimmed">
              {texts('before')}{' '}
              <Countdown until={expiresAt} onEnd={onTimeUp} fz="lg" c="var(--mantine-color-text)" />
            </Text>
          )}
        </Group>

        {isPending && !transfer && <ChannelDetails total={total} {...instructions} />}
        {transfer && (isPending || transfer.canSubmitProof) && (
          <TransferDetails transfer={transfer} />
        )}

        <Alert
          variant="light"
          color={colors[status] ?? 'indigo'}
          icon={moving.has(status) ? <Loader size={18} aria-hidden /> : undefined}
          role="status"
          aria-live="polite"
          data-testid="payment-message"
        >
          {message()}
        </Alert>

        {transfer?.canSubmitProof && (
          <TransferProof paymentId={id} isAgain={transfer.proofSubmittedAt !== null} />
        )}
        {isPending && guides.length > 0 && <GuideList guides={guides} />}
        {isPending && onChangeWay && (
          <Button variant="default" onClick={onChangeWay} data-testid="change-way">
            {texts('change')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
