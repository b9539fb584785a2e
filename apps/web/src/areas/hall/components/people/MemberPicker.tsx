import { useState } from 'react';
import { useAsk } from '../../../../shared/api/use-answer.js';
import { AREAS } from '../../../../shared/area/areas.js';
import { FoundPicker, useTyped } from '../../../../shared/people/FoundPicker.js';
import { useHasRole } from '../../../../shared/session/use-me.js';
import { searchMembersQuery } from '../../operations/people.js';
import { useHall } from '../../state/hall-context.js';
import { choicesOf } from '../../state/names.js';
import type { Choice } from '../../../../shared/people/names.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';

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
function ListPicker(props: PickerProps) {
  const { gathering } = useHall();
  const [typed, setTyped] = useState('');
  const search = useTyped(typed, setTyped, props.value);
  const { asked } = search;
  const { data } = useAsk(
    searchMembersQuery,
    asked === null ? null : { gatheringId: gathering.id, text: asked },
  );
  const found = (asked === null ? [] : (data?.searchMembers ?? [])).map(({ id, residence, ...member }) => ({
    value: id,
    label: `${[member.surname, member.given, member.patronymic].filter(Boolean).join(' ')}, ${String(member.birthYear)} · ${residence}`,
  }));
  return <FoundPicker {...props} found={found} search={search} />;
}
