import { Anchor, Button, List, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { StatusMark } from '../../../shared/meetings/StatusMark.js';
import { fullName } from '../../../shared/people/names.js';
import { PersonName } from '../../../shared/people/PersonName.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { conveneAddress, sittingAddress } from '../addresses.js';
import { SeatForms } from '../components/seats/SeatForms.js';
import { assembliesQuery } from '../operations/sitting.js';
import { assemblyWords } from '../words/index.js';

type Answer = ResultOf<typeof assembliesQuery>;

/** The assembly of the territory: who sits in it, and its sittings. */
export function Component() {
  const words = useWords(assemblyWords);
  const territory = useTerritory(AREAS.assembly.roles);
  const { assemblies, assemblyMeetings } = useAnswer(assembliesQuery, { territory });
  const today = dateIn(new Date().toISOString());
  const current = assemblies.find(({ termFrom, termTo }) => termFrom <= today && today <= termTo);
  const sittings = assemblyMeetings.edges.map(({ node }) => node);
  return (
    <PageFrame
      title={words.title}
      lead={words.lead}
      actions={
        current && (
          <Button component={Link} to={conveneAddress(current.id)}>
            {words.convene}
          </Button>
        )
      }
    >
      {current ? (
        <>
          <Members assembly={current} />
          <Seats assembly={current} territory={territory} />
        </>
      ) : (
        <Empty>
          <Text>{words.none}</Text>
        </Empty>
      )}
      <section>
        <Title order={2} mb="sm">
          {words.sittings}
        </Title>
        {sittings.length === 0 ? <Text>{words.noSittings}</Text> : <Sittings sittings={sittings} />}
      </section>
    </PageFrame>
  );
}

function Members({ assembly }: { readonly assembly: Answer['assemblies'][number] }) {
  const words = useWords(assemblyWords);
  const format = useFormat();
  const inOffice = assembly.seats.filter(({ leftOn }) => leftOn === null);
  return (
    <section>
      <Title order={2}>{words.members(format.number(inOffice.length))}</Title>
      <Text mb="sm">{words.term(format.date(assembly.termFrom), format.date(assembly.termTo))}</Text>
      <List type="ordered">
        {inOffice.map(({ person }) => (
          <List.Item key={person.id}>
            <PersonName person={person} />
          </List.Item>
        ))}
      </List>
    </section>
  );
}

function Seats({
  assembly: { id, size, seats },
  territory,
}: {
  readonly assembly: Answer['assemblies'][number];
  readonly territory: string;
}) {
  const inOffice = seats.filter(({ leftOn }) => leftOn === null);
  return (
    <SeatForms
      assemblyId={id}
      territory={territory}
      members={inOffice.map(({ person }) => ({ value: person.id, label: fullName(person.name) }))}
      vacant={size - inOffice.length}
    />
  );
}

function Sittings({
  sittings,
}: {
  readonly sittings: readonly Answer['assemblyMeetings']['edges'][number]['node'][];
}) {
  const format = useFormat();
  const language = useLanguage();
  return (
    <List spacing="xs" listStyleType="none">
      {sittings.map(({ id, startsAt, status, place }) => (
        <List.Item key={id}>
          <Anchor component={Link} to={sittingAddress(id)}>
            {format.dateTime(startsAt)}
          </Anchor>
          {` · ${inLanguage(place, language)} `}
          <StatusMark status={status} body="assembly" />
        </List.Item>
      ))}
    </List>
  );
}
