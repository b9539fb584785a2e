import { useDeferredValue, useState } from 'react';
import { Checkbox, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty, Loading } from '../../../shared/components/States.js';
import { useAsk } from '../../../shared/api/use-answer.js';
import { DecisionLine } from '../../../shared/decisions/DecisionLine.js';
import type { DecisionOfLine } from '../../../shared/decisions/DecisionLine.js';
import { decisionsWords } from '../../../shared/decisions/words/index.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { TerritoryChoice } from '../../../shared/territory/TerritoryChoice.js';
import { useTerritoryOfAddress } from '../../../shared/territory/use-territory-of-address.js';
import { decisionsQuery } from '../operations/decisions.js';

const MOST = 50;
type Phase = DecisionOfLine['phase'];

/** What assemblies decided, found by words, by where it stands, by what is overdue. */
export function Component() {
  const words = useWords(decisionsWords);
  const format = useFormat();
  const [territory] = useTerritoryOfAddress();
  const [typed, setTyped] = useState('');
  const [phase, setPhase] = useState<Phase | null>(null);
  const [overdue, setOverdue] = useState(false);
  const search = useDeferredValue(typed.trim());
  const { data } = useAsk(decisionsQuery, {
    territory,
    phase,
    overdue,
    words: search === '' ? null : search,
    first: MOST,
  });
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <TerritoryChoice />
      <TextInput
        label={words.search}
        value={typed}
        maxLength={200}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
      <NativeSelect
        label={words.phase}
        value={phase ?? ''}
        onChange={({ currentTarget }) => {
          setPhase(phaseOf(currentTarget.value, words.phases));
        }}
        data={[
          { value: '', label: words.anyPhase },
          ...Object.entries(words.phases).map(([value, label]) => ({ value, label })),
        ]}
      />
      <Checkbox
        label={words.overdueOnly}
        checked={overdue}
        onChange={({ currentTarget }) => {
          setOverdue(currentTarget.checked);
        }}
      />
      {data ? (
        <>
          <Text role="status">{words.found(format.number(data.decisions.totalCount))}</Text>
          {data.decisions.edges.length === 0 && (
            <Empty>
              <Text>{words.none}</Text>
            </Empty>
          )}
          <Stack>
            {data.decisions.edges.map(({ node }) => (
              <DecisionLine key={node.id} decision={node} />
            ))}
          </Stack>
        </>
      ) : (
        <Loading />
      )}
    </PageFrame>
  );
}

function phaseOf(value: string, phases: Readonly<Record<Phase, string>>): Phase | null {
  return Object.hasOwn(phases, value) ? (value as Phase) : null;
}
