import { Input, NumberInput, SimpleGrid, Text } from '@mantine/core';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { useTerritoryName } from '../../../../shared/session/TerritoryName.js';
import { budgetsOf } from '../../state/terms-form.js';
import { termsWords } from '../../words/terms.js';
import { TENGE } from '../project/tenge.js';
import { Choice } from './Choice.js';
import type { TermsStepProps } from './step-props.js';

const DIVIDES = ['whole', 'divided'] as const;

/** How much there is, for whom, and how much one project may take of it. */
export function MoneyStep({ form, territory }: TermsStepProps) {
  const words = useWords(termsWords);
  const format = useFormat();
  const { divided, districts } = form.values;
  const total = budgetsOf(form.values, territory).reduce((sum, { budgetTiyn }) => sum + budgetTiyn, 0);
  return (
    <>
      {districts.length > 0 && (
        <Choice
          label={words.divide}
          values={DIVIDES}
          names={words.divides}
          value={divided}
          onChange={(chosen) => {
            form.setFieldValue('divided', chosen);
          }}
        />
      )}
      {divided === 'whole' ? (
        <NumberInput label={words.whole} required {...TENGE} {...form.getInputProps('whole')} />
      ) : (
        <>
          <Text>{words.districtsHint}</Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {districts.map(({ district }, index) => (
              <DistrictMoney key={district} form={form} index={index} district={district} />
            ))}
          </SimpleGrid>
          {form.errors['districts'] != null && <Input.Error>{form.errors['districts']}</Input.Error>}
          <Text>{words.totalBudget(format.money(total))}</Text>
        </>
      )}
      <NumberInput
        label={words.cap}
        description={words.capHint}
        required
        {...TENGE}
        {...form.getInputProps('cap')}
      />
    </>
  );
}

function DistrictMoney({
  form,
  index,
  district,
}: Pick<TermsStepProps, 'form'> & { readonly index: number; readonly district: string }) {
  const words = useWords(termsWords);
  const name = useTerritoryName(district);
  return (
    <NumberInput
      label={words.district(name)}
      {...TENGE}
      {...form.getInputProps(`districts.${String(index)}.money`)}
    />
  );
}
