import { SimpleGrid, TextInput } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import { usualOf } from '../../state/terms-form.js';
import { termsWords } from '../../words/terms.js';
import { Choice } from './Choice.js';
import type { TermsStepProps } from './step-props.js';

const PROFILES = ['okrug_contest', 'city_budget'] as const;

/** Whose money it is, what it is called, and the decision behind it. */
export function WhatStep({ form, today, amending }: TermsStepProps & { readonly amending: boolean }) {
  const words = useWords(termsWords);
  return (
    <>
      <Choice
        label={words.profile}
        {...(!amending && { description: words.profileHint })}
        values={PROFILES}
        names={words.profiles}
        texts={words.profileTexts}
        value={form.values.profile}
        onChange={(profile) => {
          const usual = amending ? {} : usualOf(profile, today, form.values.districts.length > 0);
          form.setValues({ ...usual, profile });
        }}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={words.titleKk}
          lang="kk"
          maxLength={300}
          required
          {...form.getInputProps('title.kk')}
        />
        <TextInput
          label={words.titleRu}
          lang="ru"
          maxLength={300}
          required
          {...form.getInputProps('title.ru')}
        />
        <TextInput
          label={words.basisNumber}
          maxLength={50}
          required
          {...form.getInputProps('basis.number')}
        />
        <TextInput
          type="date"
          label={words.basisDate}
          max={today}
          required
          {...form.getInputProps('basis.date')}
        />
      </SimpleGrid>
    </>
  );
}
