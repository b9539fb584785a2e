import { Anchor, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../../../../shared/api/use-answer.js';
import { AREAS } from '../../../../shared/area/areas.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { Part } from '../../../../shared/hall/Part.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { PersonName } from '../../../../shared/people/PersonName.js';
import { formedAssemblyQuery } from '../../operations/gathering.js';
import { useSitting } from '../../state/sitting-context.js';
import { assemblyWords, gatheringWords } from '../../words/index.js';

const POLL_MS = 3_000;

/** The assembly that the signed minutes form, with its term; nothing where none was elected. */
export function FormedAssembly() {
  const { formed: words } = useWords(gatheringWords);
  const { elections } = useSitting();
  const id = elections.find(({ outcome }) => outcome === 'elected')?.assemblyId;
  if (id == null) return null;
  return (
    <Part title={words.title} state="later">
      <Members id={id} />
      <Text>
        <Anchor component={Link} to={AREAS.assembly.path}>
          {words.open}
        </Anchor>
      </Text>
    </Part>
  );
}

function Members({ id }: { readonly id: string }) {
  const { formed: words } = useWords(gatheringWords);
  const { term, members } = useWords(assemblyWords);
  const format = useFormat();
  const { secretarySignedAt } = useSitting().minutes;
  const { data } = useAsk(formedAssemblyQuery, { id }, { refreshEvery: POLL_MS });
  const assembly = data?.assembly;
  if (!assembly || secretarySignedAt === null) return <Text>{words.waiting}</Text>;
  const inOffice = assembly.seats.filter(({ leftOn }) => leftOn === null);
  return (
    <>
      <Text fw={600}>{members(format.number(inOffice.length))}</Text>
      <Text>{term(format.date(assembly.termFrom), format.date(assembly.termTo))}</Text>
      <List type="ordered">
        {inOffice.map(({ person }) => (
          <List.Item key={person.id}>
            <PersonName person={person} />
          </List.Item>
        ))}
      </List>
    </>
  );
}
