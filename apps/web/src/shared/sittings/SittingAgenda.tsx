import { Anchor, List, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Bilingual } from '../components/Bilingual.js';
import { decisionAddress } from '../decisions/DecisionLine.js';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import { fullName } from '../people/names.js';
import { ElectionResult } from './ElectionResult.js';
import { Materials } from './Materials.js';
import type { Election, SittingItem } from './types.js';
import { sittingsWords } from './words/index.js';

/** The agenda in its order, with what was decided on each item and who was elected under it. */
export function SittingAgenda({
  agenda,
  elections,
  sectionName,
  forOffice = false,
}: {
  readonly agenda: readonly SittingItem[];
  readonly elections: readonly Election[];
  readonly sectionName: (sectionId: string) => string | undefined;
  /** The office has every material. */
  readonly forOffice?: boolean;
}) {
  const words = useWords(sittingsWords);
  return (
    <section>
      <Title order={2} mb="sm">
        {words.agenda}
      </Title>
      <List type="ordered" spacing="md">
        {agenda.map((item) => {
          const election = elections.find(({ itemId, outcome }) => itemId === item.id && outcome !== null);
          return (
            <List.Item key={item.id}>
              <Text fw={600}>
                <Bilingual text={item.title} />
              </Text>
              <Materials materials={item.materials} forOffice={forOffice} />
              <Result item={item} />
              {election && <ElectionResult election={election} sectionName={sectionName} />}
            </List.Item>
          );
        })}
      </List>
    </section>
  );
}

function Result({ item }: { readonly item: SittingItem }) {
  const words = useWords(sittingsWords);
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
          {words.decided[vote.outcome]}:{' '}
          {words.counts(format.number(vote.for), format.number(vote.against), format.number(vote.abstained))}
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
