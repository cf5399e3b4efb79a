import { Code, Modal, Stack, Text } from '@mantine/core';
import { DateTime } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { useFactWords } from '../../shell/useFactWords';
import { useBillingTexts } from './texts';

const CallbackDetailsCallback = graphql(`
  fragment CallbackDetailsCallback on PaymentCallback {
    id
    reference
    rawBody
    acts {
      id
      kind
      reason
      actedAt
      staff {
        id
        name
      }
      facts {
        name
        value
      }
    }
  }
`);

const bodyOf = (raw: string): string => {
  try {
    return JSON.stringify(JSON.parse(raw), null, 2);
  } catch {
    return raw;
  }
};

/** A callback as it came, and everything staff did about it. */
export function CallbackDetails({
  callback: masked,
  onClose,
}: {
  callback: FragmentType<typeof CallbackDetailsCallback>;
  onClose: () => void;
}) {
  const texts = useBillingTexts();
  const { nameOf, valueOf } = useFactWords();
  const { reference, rawBody, acts } = unmask(CallbackDetailsCallback, masked);
  return (
    <Modal opened onClose={onClose} title={reference || texts('unreadable')} size="lg">
      <Stack>
        <div>
          <Text fw={600}>{texts('callbackActs')}</Text>
          {acts.length === 0 && (
            <Text size="sm" c="dimmed">
              {texts('noCallbackActs')}
            </Text>
          )}
          {acts.map(({ id, kind, reason, actedAt, staff, facts }) => (
            <div key={id} data-testid="callback-act">
              <Text size="sm" mt="xs">
                {texts.maybe(`actKind.${kind}`, kind)} · {staff?.name ?? '–'} ·{' '}
                <DateTime value={actedAt} as="short" />
              </Text>
              {reason && <Text size="sm">{reason}</Text>}
              {facts.map(({ name, value }) => (
                <Text size="xs" c="dimmed" key={name}>
                  {nameOf(name)}: {valueOf(name, value)}
                </Text>
              ))}
            </div>
          ))}
        </div>
        <div>
          <Text fw={600}>{texts('body')}</Text>
          <Code block data-testid="callback-body">
            {bodyOf(rawBody)}
          </Code>
        </div>
      </Stack>
    </Modal>
  );
}
