import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { dutiesWords } from '../../../shared/duties/words/index.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { LegalBasis } from '../../../shared/law/LegalBasis.js';
import { PersonName } from '../../../shared/people/PersonName.js';
import { TerritoryName } from '../../../shared/session/TerritoryName.js';
import { partOf } from '../state/missed.js';
import type { Missed, OfPerson, Responsible } from '../state/missed.js';
import { maslikhatWords } from '../words/index.js';

export function MissedByPerson({ of: { person, missed } }: { readonly of: OfPerson }) {
  const { deadlines: words } = useWords(maslikhatWords);
  return (
    <Stack component="section" gap="xs">
      <Title order={3}>
        <Name person={person} />
      </Title>
      <Text>
        {person?.official && (
          <>
            <Bilingual text={person.official.position} />
            {', '}
          </>
        )}
        {words.count(missed.length)}
      </Text>
      <ul>
        {missed.map((one) => (
          <li key={one.key}>
            <Line missed={one} part={partOf(one, person)} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Name({ person }: { readonly person: Responsible | undefined }) {
  const { deadlines: words } = useWords(maslikhatWords);
  if (person?.member) return <PersonName person={person.member} />;
  if (person?.official) return <PersonName person={{ id: person.personId, name: person.official.name }} />;
  return <>{words.unknown}</>;
}

function Line({
  missed: { kind, subject, to, territory, dueOn, late, basis },
  part,
}: {
  readonly missed: Missed;
  readonly part: Responsible['part'] | undefined;
}) {
  const { missedKinds, parts } = useWords(dutiesWords);
  const { deadlines: words } = useWords(maslikhatWords);
  const format = useFormat();
  const about = typeof subject === 'string' ? words.bodies[subject] : <Bilingual text={subject} />;
  return (
    <>
      {missedKinds[kind]}:{' '}
      {to === undefined ? (
        about
      ) : (
        <Anchor component={Link} inherit to={to}>
          {about}
        </Anchor>
      )}
      , <TerritoryName kato={territory} />, {words.dueOn(format.date(dueOn))}
      {late && `, ${late.isDone ? words.wasLate(late.days) : words.isLate(late.days)}`}
      {part !== undefined && ` (${parts[part]})`}
      {basis && <LegalBasis basis={basis} />}
    </>
  );
}
