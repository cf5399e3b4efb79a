import { Badge, Box, Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { HeroDemo } from './HeroDemo';
import classes from './home.module.css';
import { useHomeTexts } from './texts';

/** The promise, and the way to the plans. */
export function Hero() {
  const texts = useHomeTexts();
  return (
    <Box className={classes.hero}>
      <Container size={1160} className={classes.heroGrid}>
        <Stack gap="lg" align="flex-start" style={{ minWidth: 0 }}>
          <Badge className={classes.heroBadge} size="lg" tt="none" fw={550} radius="xl">
            {texts('hero.badge')}
          </Badge>
          <Title order={1} className={classes.heroTitle}>
            {texts('hero.title')}
          </Title>
          <Text className={classes.heroLead}>{texts('hero.lead')}</Text>
          <Group>
            <Button
              component={Link}
              to="/plans"
              size="lg"
              className={classes.heroAction}
              rightSection={<IconArrowRight size={18} aria-hidden />}
              data-testid="hero-plans"
            >
              {texts('hero.action')}
            </Button>
            <Button
              component={Link}
              to="/#cara-kerja"
              size="lg"
              variant="outline"
              className={classes.heroSecond}
            >
              {texts('hero.second')}
            </Button>
          </Group>
          <Text size="sm" className={classes.heroNote}>
            {texts('hero.note')}
          </Text>
        </Stack>
        <HeroDemo />
      </Container>
    </Box>
  );
}
