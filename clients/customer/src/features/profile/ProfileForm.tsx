import { Button, Card, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { Section, UserErrorAlert, useFieldErrors } from '@webrana/ui';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import type { Locale, ProfileFormUserFragment, TimeZone } from '../../__generated__/graphql';
import { EmailFact } from './EmailFact';
import { useProfileTexts } from './texts';
import { useUpdateProfile } from './useUpdateProfile';

const ProfileFormUser = graphql(`
  fragment ProfileFormUser on User {
    id
    name
    phone
    company
    npwp
    nik
    address
    locale
    timeZone
    ...EmailFactUser
  }
`);

const zones: readonly TimeZone[] = ['JAKARTA', 'MAKASSAR', 'JAYAPURA'];
const languages: ReadonlyArray<{ value: Locale; label: string }> = [
  { value: 'ID', label: 'Bahasa Indonesia' },
  { value: 'EN', label: 'English' },
];

const valuesOf = (user: ProfileFormUserFragment) => ({
  name: user.name,
  phone: user.phone ?? '',
  company: user.company ?? '',
  npwp: user.npwp ?? '',
  nik: user.nik ?? '',
  address: user.address ?? '',
  locale: user.locale,
  timeZone: user.timeZone,
});

/** The profile as a form; what the API finds wrong stands at its field. */
export function ProfileForm({ user: masked }: { user: FragmentType<typeof ProfileFormUser> }) {
  const texts = useProfileTexts();
  const fieldErrorsOf = useFieldErrors();
  const user = unmask(ProfileFormUser, masked);
  const { save, outcome } = useUpdateProfile();
  const form = useForm({
    initialValues: valuesOf(user),
    validate: { name: (value) => (value.trim() ? null : texts('nameNeeded')) },
  });

  const submit = form.onSubmit(async ({ name, locale, timeZone, ...optional }) => {
    const given = Object.entries(optional).map(([field, value]) => [field, value.trim() || null]);
    const answer = await save({ name, locale, timeZone, ...Object.fromEntries(given) });
    if (answer?.failure) {
      const found = Object.entries(fieldErrorsOf(answer.failure)).map(([field, general]) => [
        field,
        texts.maybe(`invalid.${field}`, general),
      ]);
      form.setErrors(Object.fromEntries(found));
      if (found[0]?.[0]) form.getInputNode(found[0][0])?.focus();
    }
    if (!answer?.user) return;
    // Numbers come back as they are kept.
    const kept = valuesOf(unmask(ProfileFormUser, answer.user));
    form.setInitialValues(kept);
    form.setValues(kept);
    notifications.show({ message: texts('saved'), color: 'teal', role: 'status' });
  });

  return (
    <form onSubmit={submit} noValidate data-testid="profile-form">
      <Stack maw={760}>
        <UserErrorAlert {...outcome} />
        <Section title={texts('account')}>
          <EmailFact user={user} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={texts('name')}
              name="name"
              autoComplete="name"
              {...form.getInputProps('name')}
            />
            <TextInput
              label={texts('phone')}
              placeholder={texts('phoneHint')}
              name="phone"
              type="tel"
              autoComplete="tel"
              {...form.getInputProps('phone')}
            />
          </SimpleGrid>
        </Section>
        <Section title={texts('billing')} hint={texts('billingHint')}>
          <TextInput
            label={texts('company')}
            name="company"
            autoComplete="organization"
            {...form.getInputProps('company')}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={texts('npwp')}
              description={texts('npwpHint')}
              name="npwp"
              inputMode="numeric"
              {...form.getInputProps('npwp')}
            />
            <TextInput
              label={texts('nik')}
              description={texts('nikHint')}
              name="nik"
              inputMode="numeric"
              {...form.getInputProps('nik')}
            />
          </SimpleGrid>
          <Textarea
            label={texts('address')}
            description={texts('addressHint')}
            name="address"
            autoComplete="street-address"
            size="md"
            autosize
            minRows={3}
            maxRows={5}
            {...form.getInputProps('address')}
          />
        </Section>
        <Section title={texts('preferences')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Select
              label={texts('locale')}
              size="md"
              allowDeselect={false}
              data={languages}
              {...form.getInputProps('locale')}
            />
            <Select
              label={texts('timeZone')}
              size="md"
              allowDeselect={false}
              data={zones.map((value) => ({ value, label: texts(`zones.${value}`) }))}
              {...form.getInputProps('timeZone')}
            />
          </SimpleGrid>
        </Section>
        <Card padding="md">
          <Group justify="flex-end">
            <Button
              type="submit"
              size="md"
              loading={form.submitting}
              disabled={!form.isDirty()}
              data-testid="profile-save"
            >
              {texts('save')}
            </Button>
          </Group>
        </Card>
      </Stack>
    </form>
  );
}
