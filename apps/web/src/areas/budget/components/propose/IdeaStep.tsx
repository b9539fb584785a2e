import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import { proposeWords } from '../../words/propose.js';
import type { StepProps } from './step-props.js';

/** What it is about. */
export function IdeaStep({ form, campaign }: StepProps) {
  const words = useWords(proposeWords);
  return (
    <>
      <TextInput
        label={words.name}
        description={words.nameHint}
        maxLength={150}
        required
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={words.category}
        required
        data={[
          { value: '', label: words.choose },
          ...campaign.categoryNames.map(({ category, name }) => ({ value: category, label: name })),
        ]}
        {...form.getInputProps('category')}
      />
      <Textarea
        label={words.description}
        description={words.descriptionHint}
        autosize
        minRows={4}
        maxLength={5000}
        required
        {...form.getInputProps('description')}
      />
    </>
  );
}
