import { List, Text } from '@mantine/core';
import { useAsk } from '../../../../shared/api/use-answer.js';
import { Part } from '../../../../shared/components/Part.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { PersonName } from '../../../../shared/people/PersonName.js';
import { sittingsWords } from '../../../../shared/sittings/words/index.js';
import { publicAssemblyQuery } from '../../operations/sitting.js';
import type { PublicSitting } from '../../types.js';

/** The assembly that came of a gathering's signed minutes; nothing before. */
export function FormedAssembly({ sitting: { elections } }: { readonly sitting: PublicSitting }) {
  const words = useWords(sittingsWords);
  const format = useFormat();
  const election = elections.find(({ outcome }) => outcome === 'elected');
  const id = election?.assemblyId ?? null;
  const { data } = useAsk(publicAssemblyQuery, id === null ? null : { id });
  const assembly = data?.assembly;
  if (!assembly) return null;
  const inOffice = assembly.seats.filter(({ leftOn }) => leftOn === null);
  const { termFrom, termTo } = assembly;
  return (
    <Part title={words.formed}>
      <Text>{words.term(format.number(inOffice.length), format.date(termFrom), format.date(termTo))}</Text>
      <List type="ordered">
        {inOffice.map(({ person }) => (
          <List.Item key={person.id}>
            <PersonName person={person} />
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
