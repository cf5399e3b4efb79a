import {
  Accordion,
  Box,
  Button,
  Card,
  Container,
  SimpleGrid,
  Stack,
  Text,
  ThemeIcon,
  Title,
} from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import {
  IconActivity,
  IconCash,
  IconCloud,
  IconLock,
  IconReceipt2,
  IconRotate,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { Hero } from './Hero';
import classes from './home.module.css';
import { PlanTeaser } from './PlanTeaser';
import { useHomeTexts } from './texts';

const steps = ['choose', 'configure', 'pay', 'use'] as const;
const reasons = [
  ['price', IconReceipt2],
  ['refund', IconRotate],
  ['live', IconActivity],
  ['secret', IconLock],
  ['cloud', IconCloud],
  ['local', IconCash],
] as const;
const questions = ['speed', 'card', 'tax', 'unpaid', 'access'] as const;

/** The page that greets everybody. */
export default function LandingPage() {
  const texts = useHomeTexts();
  useDocumentTitle(`WeBrana · ${texts('title')}`);
  return (
    <>
      <Hero />
      <Container size={1160}>
        <Box className={classes.section} id="cara-kerja" style={{ scrollMarginTop: 40 }}>
          <Title order={2} className={classes.sectionTitle} mb="lg">
            {texts('steps.title')}
          </Title>
          <SimpleGrid component="ol" cols={{ base: 1, xs: 2, md: 4 }} spacing="xl" m={0} p={0}>
            {steps.map((step, index) => (
              <Stack component="li" key={step} gap="xs" style={{ listStyle: 'none' }}>
                <span className={classes.stepNumber} aria-hidden>
                  {index + 1}
                </span>
                <Title order={3}>{texts(`steps.${step}.title`)}</Title>
                <Text c="dimmed">{texts(`steps.${step}.text`)}</Text>
              </Stack>
            ))}
          </SimpleGrid>
        </Box>

        <Box className={classes.section}>
          <PlanTeaser />
        </Box>

        <Box className={classes.section}>
          <Title order={2} className={classes.sectionTitle} mb="lg">
            {texts('trust.title')}
          </Title>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
            {reasons.map(([reason, Icon]) => (
              <Card key={reason}>
                <ThemeIcon variant="light" color="teal" size={40} radius="md" mb="sm" aria-hidden>
                  <Icon size={22} stroke={1.7} />
                </ThemeIcon>
                <Title order={3} mb={6}>
                  {texts(`trust.${reason}.title`)}
                </Title>
                <Text c="dimmed" size="sm">
                  {texts(`trust.${reason}.text`)}
                </Text>
              </Card>
            ))}
          </SimpleGrid>
        </Box>

        <Box className={classes.section} id="tanya-jawab" style={{ scrollMarginTop: 40 }}>
          <Title order={2} className={classes.sectionTitle} mb="lg">
            {texts('faq.title')}
          </Title>
          <Accordion variant="separated" radius="md" defaultValue="speed" order={3}>
            {questions.map((question) => (
              <Accordion.Item key={question} value={question}>
                <Accordion.Control fw={600}>{texts(`faq.${question}.q`)}</Accordion.Control>
                <Accordion.Panel>
                  <Text c="dimmed">{texts(`faq.${question}.a`)}</Text>
                </Accordion.Panel>
              </Accordion.Item>
            ))}
          </Accordion>
        </Box>

        <Box className={classes.closing}>
          <Title order={2} className={classes.sectionTitle} c="white">
            {texts('closing.title')}
          </Title>
          <Text mt="xs" mb="lg" c="#d5d9f7">
            {texts('closing.lead')}
          </Text>
          <Button component={Link} to="/plans" size="lg" className={classes.heroAction}>
            {texts('closing.action')}
          </Button>
        </Box>
      </Container>
    </>
  );
}
