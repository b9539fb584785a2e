import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { sharedHallWords } from '../hall/words/index.js';
import { useWords } from '../i18n/words.js';
import type { Choice } from './names.js';

const PAUSE_MS = 200;
const LEAST_LETTERS = 2;

/** What is asked of the api while a name is typed. */
export interface Typed {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** To be asked for, or nothing while too little was typed. */
  readonly asked: string | null;
}

/** @param chosen its own name is not asked for again */
export function useTyped(typed: string, onType: (typed: string) => void, chosen: Choice | null): Typed {
  const [text] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const asked = text.length >= LEAST_LETTERS && typed !== chosen?.label ? text : null;
  return { typed, onType, asked };
}

export interface FoundChoice extends Choice {
  readonly disabled?: boolean;
}

/** Somebody whom the api finds by the beginning of a name. */
export function FoundPicker({
  label,
  description,
  value,
  onChange,
  found,
  search: { typed, onType, asked },
  required = false,
}: {
  readonly label: string;
  readonly description?: string;
  readonly value: Choice | null;
  readonly onChange: (person: Choice | null) => void;
  readonly found: readonly FoundChoice[];
  readonly search: Typed;
  readonly required?: boolean;
}) {
  const words = useWords(sharedHallWords);
  const shown = value && !found.some((person) => person.value === value.value) ? [value, ...found] : found;
  return (
    <Select
      label={label}
      {...(description !== undefined && { description })}
      required={required}
      searchable
      clearable
      data={[...shown]}
      filter={({ options }) => options}
      value={value?.value ?? null}
      searchValue={typed}
      onSearchChange={onType}
      onChange={(id) => {
        onChange(shown.find((person) => person.value === id) ?? null);
      }}
      placeholder={words.typeName}
      nothingFoundMessage={asked === null ? words.typeTwoLetters : words.nobodyFound}
      clearButtonProps={{ 'aria-label': words.clearChoice }}
    />
  );
}
