import { Input, NumberInput, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import type { PromotionForm } from './promotion-form';
import { usePromotionsTexts } from './texts';

const rupiah = {
  prefix: 'Rp',
  thousandSeparator: '.',
  decimalSeparator: ',',
  allowDecimal: false,
  allowNegative: false,
} as const;

/** What a promotion is made of. */
export function PromotionFields({
  form,
  errors,
  onChange,
}: {
  form: PromotionForm;
  errors: Record<string, string>;
  onChange: (changes: Partial<PromotionForm>) => void;
}) {
  const texts = usePromotionsTexts();
  const isPercent = form.kind === 'PERCENT';
  return (
    <>
      <TextInput
        label={texts('name')}
        description={texts('nameHint')}
        maxLength={100}
        value={form.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={errors.name}
        data-autofocus
        data-testid="promotion-name"
      />
      <Input.Wrapper label={texts('kind')} labelElement="div">
        <SegmentedControl
          aria-label={texts('kind')}
          display="flex"
          value={form.kind}
          onChange={(kind) => onChange({ kind: kind as PromotionForm['kind'] })}
          data={(['PERCENT', 'FIXED'] as const).map((value) => ({
            value,
            label: texts(`kinds.${value}`),
          }))}
        />
      </Input.Wrapper>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {isPercent ? (
          <NumberInput
            label={texts('percent')}
            suffix="%"
            decimalSeparator=","
            decimalScale={2}
            min={0.01}
            max={100}
            value={form.percent}
            onChange={(percent) => onChange({ percent })}
            error={errors.basisPoints}
            data-testid="promotion-percent"
          />
        ) : (
          <NumberInput
            {...rupiah}
            label={texts('bonusAmount')}
            value={form.bonusAmount}
            onChange={(bonusAmount) => onChange({ bonusAmount })}
            error={errors.bonusAmount}
            data-testid="promotion-amount"
          />
        )}
        <NumberInput
          {...rupiah}
          label={texts('minimum')}
          value={form.minimum}
          onChange={(minimum) => onChange({ minimum })}
          error={errors.minimumDeposit}
          data-testid="promotion-minimum"
        />
        {isPercent && (
          <NumberInput
            {...rupiah}
            label={texts('maximum')}
            description={texts('noLimitHint')}
            value={form.maximum}
            onChange={(maximum) => onChange({ maximum })}
            error={errors.maximumBonus}
            data-testid="promotion-maximum"
          />
        )}
        <NumberInput
          label={texts('bonusDays')}
          description={texts('bonusDaysHint')}
          allowDecimal={false}
          allowNegative={false}
          max={3_650}
          value={form.bonusDays}
          onChange={(bonusDays) => onChange({ bonusDays })}
          error={errors.bonusDays}
          data-testid="promotion-days"
        />
        <NumberInput
          label={texts('usesPerCustomer')}
          description={texts('noLimitHint')}
          allowDecimal={false}
          allowNegative={false}
          max={1_000}
          value={form.usesPerCustomer}
          onChange={(usesPerCustomer) => onChange({ usesPerCustomer })}
          error={errors.usesPerCustomer}
          data-testid="promotion-uses-per-customer"
        />
        <NumberInput
          label={texts('maximumUses')}
          description={texts('noLimitHint')}
          thousandSeparator="."
          decimalSeparator=","
          allowDecimal={false}
          allowNegative={false}
          value={form.maximumUses}
          onChange={(maximumUses) => onChange({ maximumUses })}
          error={errors.maximumUses}
          data-testid="promotion-maximum-uses"
        />
        <NumberInput
          {...rupiah}
          label={texts('budget')}
          description={texts('noLimitHint')}
          value={form.budget}
          onChange={(budget) => onChange({ budget })}
          error={errors.budget}
          data-testid="promotion-budget"
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="date"
          label={texts('startsOn')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={form.startsOn}
          onChange={(event) => onChange({ startsOn: event.currentTarget.value })}
          error={errors.startsAt}
          data-testid="promotion-starts"
        />
        <TextInput
          type="date"
          label={texts('endsOn')}
          description={texts('endsOnHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={form.startsOn}
          value={form.endsOn}
          onChange={(event) => onChange({ endsOn: event.currentTarget.value })}
          error={errors.endsAt}
          data-testid="promotion-ends"
        />
      </SimpleGrid>
    </>
  );
}
