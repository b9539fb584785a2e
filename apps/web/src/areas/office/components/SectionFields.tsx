import { Button, Fieldset, NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { officeWords } from '../words/index.js';
import type { PlanDraft } from './plan-draft.js';

const KINDS = ['village', 'microdistrict', 'street', 'apartmentHouse'] as const;

export interface SectionFieldsProps {
  readonly form: UseFormReturnType<PlanDraft>;
  readonly index: number;
  readonly most: number;
  readonly settlements: readonly {
    readonly kato: string;
    readonly name: { readonly kk: string; readonly ru: string };
  }[];
}

/** One section of the plan that is being written. */
export function SectionFields({ form, index, most, settlements }: SectionFieldsProps) {
  const { newPlan: words } = useWords(officeWords);
  const language = useLanguage();
  const field = (name: string) => form.getInputProps(`sections.${String(index)}.${name}`) as object;
  const { kind, street } = form.values.sections[index] ?? {};
  const isWhole = kind === 'village' && street === '';
  return (
    <Fieldset legend={words.section(index + 1)}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={words.nameKk} lang="kk" required {...field('nameKk')} />
        <TextInput label={words.nameRu} lang="ru" required {...field('nameRu')} />
        <NativeSelect
          label={words.kind}
          data={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          {...field('kind')}
        />
        <NativeSelect
          label={words.settlement}
          data={settlements.map(({ kato, name }) => ({ value: kato, label: inLanguage(name, language) }))}
          {...field('kato')}
        />
        {!isWhole && (
          <>
            <TextInput label={words.street} {...field('street')} />
            <TextInput label={words.houses} {...field('houses')} />
          </>
        )}
        <NumberInput
          label={words.quota}
          description={words.quotaRule(most)}
          min={1}
          max={most}
          allowDecimal={false}
          required
          {...field('quota')}
        />
      </SimpleGrid>
      {form.values.sections.length > 1 && (
        <Button
          variant="default"
          mt="sm"
          onClick={() => {
            form.removeListItem('sections', index);
          }}
        >
          {words.remove(index + 1)}
        </Button>
      )}
    </Fieldset>
  );
}
