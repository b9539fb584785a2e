import { Anchor, List, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { decisionAddress } from '../../../shared/decisions/DecisionLine.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { sharedHallWords } from '../../../shared/hall/words/index.js';
import { useWords } from '../../../shared/i18n/words.js';
import { fullName } from '../../../shared/people/names.js';
import { useSitting } from '../state/sitting-context.js';
import type { SittingItem } from '../state/types.js';
import { assemblyWords } from '../words/index.js';

/** The agenda in its order, with what was decided on each item. */
export function Agenda() {
  const words = useWords(assemblyWords);
  const { agenda } = useSitting();
  return (
    <section>
      <Title order={2} mb="sm">
        {words.agenda}
      </Title>
      <List type="ordered" spacing="md">
        {agenda.map((item) => (
          <List.Item key={item.id}>
            <Text fw={600}>
              <Bilingual text={item.title} />
            </Text>
            <Result item={item} />
          </List.Item>
        ))}
      </List>
    </section>
  );
}

function Result({ item }: { readonly item: SittingItem }) {
  const words = useWords(assemblyWords);
  const hall = useWords(sharedHallWords);
  const format = useFormat();
  const { vote, text, decisionId, recusedMembers, ballot, withdrawn } = item;
  return (
    <>
      {withdrawn && <Text>{words.withdrawn}</Text>}
      {ballot === 'secret' && <Text>{words.secretMark}</Text>}
      {recusedMembers.length > 0 && (
        <Text>{words.recused(recusedMembers.map(({ name }) => fullName(name)).join(', '))}</Text>
      )}
      {text && (
        <Text>
          <Bilingual text={text} />
        </Text>
      )}
      {vote && (
        <Text>
          {words.outcomes[vote.outcome]}:{' '}
          {hall.counts(format.number(vote.for), format.number(vote.against), format.number(vote.abstained))}
        </Text>
      )}
      {decisionId !== null && (
        <Anchor component={Link} to={decisionAddress(decisionId)}>
          {words.becameOfIt}
        </Anchor>
      )}
    </>
  );
}
