import { useState } from 'react';
import { useAsk } from '../api/use-answer.js';
import { sharedHallWords } from '../hall/words/index.js';
import { useWords } from '../i18n/words.js';
import { FoundPicker, useTyped } from './FoundPicker.js';
import type { Choice } from './names.js';
import { residentsQuery } from './operations.js';

/** Anybody on the roll of a territory; who has no vote on that day is shown and cannot be taken. */
export function ResidentPicker({
  territory,
  on,
  ...picker
}: {
  readonly territory: string;
  /** The day on which they are to be members of the community. */
  readonly on: string;
  readonly label: string;
  readonly description?: string;
  readonly value: Choice | null;
  readonly onChange: (person: Choice | null) => void;
  readonly required?: boolean;
}) {
  const { hasNoVote } = useWords(sharedHallWords);
  const [typed, setTyped] = useState('');
  const search = useTyped(typed, setTyped, picker.value);
  const { asked } = search;
  const { data } = useAsk(residentsQuery, asked === null ? null : { territory, on, text: asked });
  const found = (asked === null ? [] : (data?.searchResidents ?? [])).map(
    ({ id, residence, birthYear, ineligible, ...person }) => {
      const name = [person.surname, person.given, person.patronymic].filter(Boolean).join(' ');
      const mark = ineligible.length > 0 ? ` · ${hasNoVote}` : '';
      return {
        value: id,
        label: `${name}, ${String(birthYear)} · ${residence}${mark}`,
        disabled: ineligible.length > 0,
      };
    },
  );
  return <FoundPicker {...picker} found={found} search={search} />;
}
