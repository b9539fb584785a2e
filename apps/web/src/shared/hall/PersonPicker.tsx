import { Select } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import type { Choice } from '../people/names.js';
import { sharedHallWords } from './words/index.js';

const SHOWN = 40;

export interface PersonPickerProps {
  readonly label: string;
  readonly description?: string;
  readonly people: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly required?: boolean;
}

/** One of those in the hall: the beginning of the name is typed, namesakes show their birth year. */
export function PersonPicker({ people, onChange, required = false, ...input }: PersonPickerProps) {
  const words = useWords(sharedHallWords);
  return (
    <Select
      {...input}
      required={required}
      searchable
      clearable={!required}
      data={[...people]}
      limit={SHOWN}
      onChange={onChange}
      placeholder={words.typeName}
      nothingFoundMessage={words.nobodyFound}
      clearButtonProps={{ 'aria-label': words.clearChoice }}
      comboboxProps={{ withinPortal: true }}
    />
  );
}
