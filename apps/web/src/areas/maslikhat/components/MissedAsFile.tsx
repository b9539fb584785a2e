import { Button } from '@mantine/core';
import { dutiesWords } from '../../../shared/duties/words/index.js';
import { csvOf } from '../../../shared/files/csv.js';
import { save } from '../../../shared/files/save.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { fullName } from '../../../shared/people/names.js';
import { maslikhatWords } from '../words/index.js';
import { partOf } from '../state/missed.js';
import type { OfPerson } from '../state/missed.js';

/** The missed deadlines by person as a table for the session's papers: dates as ISO 8601, one line a deadline. */
export function MissedAsFile({
  people,
  territory,
}: {
  readonly people: readonly OfPerson[];
  readonly territory: string;
}) {
  const { deadlines: words, log } = useWords(maslikhatWords);
  const duties = useWords(dutiesWords);
  const language = useLanguage();
  const lines = people.flatMap(({ person, missed }) => {
    const name = person?.member?.name ?? person?.official?.name;
    return missed.map((one) => {
      const part = partOf(one, person);
      const { subject, basis } = one;
      return [
        (name && fullName(name)) ?? words.unknown,
        person?.official ? inLanguage(person.official.position, language) : '',
        part === undefined ? '' : duties.parts[part],
        duties.missedKinds[one.kind],
        one.dueOn,
        one.late === null ? '' : String(one.late.days),
        typeof subject === 'string' ? words.bodies[subject] : inLanguage(subject, language),
        one.territory,
        one.startsAt ?? '',
        basis ? inLanguage(basis.cited, language) : '',
      ];
    });
  });
  const { person, position, part, missed, dueOn, late, section, kato, startsAt, basis } = words.columns;
  return (
    <Button
      variant="default"
      onClick={() => {
        const table = [
          [person, position, part, missed, dueOn, late, section, kato, startsAt, basis],
          ...lines,
        ];
        save(new File([csvOf(table)], `merzimder-${territory}.csv`, { type: 'text/csv' }));
      }}
    >
      {log.csv}
    </Button>
  );
}
