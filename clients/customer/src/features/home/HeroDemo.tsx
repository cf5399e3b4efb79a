import { Box, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Flag, OsIcon, StatusDot } from '@webrana/ui';
import classes from './home.module.css';
import { useHomeTexts } from './texts';

/** A picture of what a customer sees while a server is prepared. */
export function HeroDemo() {
  const texts = useHomeTexts();
  const steps = [
    { text: texts('demo.paid'), at: '14.05.02' },
    { text: texts('demo.created'), at: '14.05.09' },
    { text: texts('demo.address'), at: '14.05.31' },
    { text: texts('demo.ready'), at: '14.06.04' },
  ];
  return (
    <Box className={classes.demo} role="img" aria-label={texts('demo.label')}>
      <Group justify="space-between" wrap="nowrap" mb="md">
        <Group gap={10} wrap="nowrap">
          <OsIcon family="Ubuntu" size={26} />
          <div>
            <Text fw={650} lh={1.3}>
              {texts('demo.host')}
            </Text>
            <Text size="xs" c="dimmed">
              1 vCPU · 1 GB · Ubuntu 24.04
            </Text>
          </div>
        </Group>
        <Group gap={8} wrap="nowrap">
          <Flag countryCode="SG" />
          <StatusDot tone="good" />
        </Group>
      </Group>
      <Stack gap={0}>
        {steps.map(({ text, at }, index) => (
          <Group key={at} wrap="nowrap" gap="sm" className={classes.demoStep} data-order={index}>
            <span className={classes.demoTick}>
              <IconCheck size={13} stroke={3} />
            </span>
            <Text size="sm" fw={500} style={{ flex: 1 }}>
              {text}
            </Text>
            <Text size="xs" c="dimmed" className="wb-number">
              {at}
            </Text>
          </Group>
        ))}
      </Stack>
      <Box className={classes.demoCommand}>$ ssh root@203.0.113.24</Box>
    </Box>
  );
}
