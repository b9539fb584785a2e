import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { dutiesWords } from '../../../shared/duties/words/index.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { LegalBasis } from '../../../shared/law/LegalBasis.js';
import { PersonName } from '../../../shared/people/PersonName.js';
import { TerritoryName } from '../../../shared/session/TerritoryName.js';
import type { missedDeadlinesQuery } from '../operations/deadlines.js';
import { maslikhatWords } from '../words/index.js';

type Missed = ResultOf<typeof missedDeadlinesQuery>['missedDeadlines'][number];
type Responsible = Missed['responsible'][number];

export interface OfPerson {
  readonly person: Responsible | undefined;
  readonly missed: readonly Missed[];
}

/** Each person with the deadlines they answer for, whoever has most of them first. */
export function byPerson(missed: readonly Missed[]): readonly OfPerson[] {
  const people = new Map<string, { person: Responsible | undefined; missed: Missed[] }>();
  for (const each of missed)
    for (const person of each.responsible.length > 0 ? each.responsible : [undefined]) {
      const key = person?.personId ?? '';
      const known = people.get(key) ?? { person, missed: [] };
      known.missed.push(each);
      people.set(key, known);
    }
  return [...people.values()].sort((one, other) => other.missed.length - one.missed.length);
}

export function MissedByPerson({ of: { person, missed } }: { readonly of: OfPerson }) {
  const { deadlines: words } = useWords(maslikhatWords);
  const format = useFormat();
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
          <li key={`${one.kind}${one.gathering.id}`}>
            <Line missed={one} part={person?.part} due={words.dueOn(format.date(one.dueOn))} />
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
  missed: { kind, gathering, basis },
  part,
  due,
}: {
  readonly missed: Missed;
  readonly part: Responsible['part'] | undefined;
  readonly due: string;
}) {
  const words = useWords(dutiesWords);
  return (
    <>
      {words.missedKinds[kind === 'notice' ? 'notice' : 'minutesDelivery']}:{' '}
      <Anchor component={Link} inherit to={`/meetings/${gathering.id}`}>
        <Bilingual text={gathering.sectionName} />
      </Anchor>
      , <TerritoryName kato={gathering.territory} />, {due}
      {part !== undefined && ` (${words.parts[part]})`}
      <LegalBasis basis={basis} />
    </>
  );
}
