import { useState } from 'react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useAsk } from '../../../../shared/api/use-answer.js';
import { AREAS } from '../../../../shared/area/areas.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { useHasRole } from '../../../../shared/session/use-me.js';
import { searchMembersQuery } from '../../operations/people.js';
import { useHall } from '../../state/hall-context.js';
import { choicesOf } from '../../state/names.js';
import type { Choice } from '../../../../shared/people/names.js';
import { hallWords } from '../../words/index.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';

const PAUSE_MS = 200;
const LEAST_LETTERS = 2;

interface PickerProps {
  readonly label: string;
  readonly description?: string;
  readonly value: Choice | null;
  readonly onChange: (member: Choice | null) => void;
}

/** Anybody on the section's list; a chair or secretary who does not work in the office picks of those in the hall. */
export function MemberPicker(props: PickerProps) {
  return useHasRole(AREAS.hall.roles) ? <ListPicker {...props} /> : <HallPicker {...props} />;
}

function HallPicker({ label, description, value, onChange }: PickerProps) {
  const { participants } = useHall();
  const people = choicesOf(participants);
  return (
    <PersonPicker
      label={label}
      {...(description !== undefined && { description })}
      people={people}
      value={value?.value ?? null}
      onChange={(id) => {
        onChange(people.find((person) => person.value === id) ?? null);
      }}
    />
  );
}

/** In the hall or not: asked of the api while the name is typed. */
function ListPicker({ label, description, value, onChange }: PickerProps) {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const isAsked = text.length >= LEAST_LETTERS && typed !== value?.label;
  const { data } = useAsk(searchMembersQuery, isAsked ? { gatheringId: gathering.id, text } : null);
  const found = (isAsked ? (data?.searchMembers ?? []) : []).map(({ id, residence, ...member }) => ({
    value: id,
    label: `${[member.surname, member.given, member.patronymic].filter(Boolean).join(' ')}, ${String(member.birthYear)} · ${residence}`,
  }));
  const shown = value && !found.some((member) => member.value === value.value) ? [value, ...found] : found;
  return (
    <Select
      label={label}
      {...(description !== undefined && { description })}
      searchable
      clearable
      data={shown}
      filter={({ options }) => options}
      value={value?.value ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => {
        onChange(shown.find((member) => member.value === id) ?? null);
      }}
      placeholder={words.typeName}
      nothingFoundMessage={isAsked ? words.nobodyFound : words.typeTwoLetters}
      clearButtonProps={{ 'aria-label': words.clearChoice }}
    />
  );
}
