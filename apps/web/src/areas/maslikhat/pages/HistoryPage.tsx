import { Anchor, NativeSelect, SimpleGrid, Text, Title } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Act, Acts, useEventName } from '../components/Act.js';
import { AsFiles } from '../components/AsFiles.js';
import { Changes } from '../components/Changes.js';
import { FoldTo } from '../components/FoldTo.js';
import { StateTree } from '../components/StateTree.js';
import { streamAtQuery, streamHistoryQuery } from '../operations/log.js';
import { historyAddress } from '../state/addresses.js';
import { maslikhatWords } from '../words/index.js';

/** One thing as it stood after any step, and what changed between two. */
export function Component() {
  const { stream = '' } = useParams();
  const { log: words } = useWords(maslikhatWords);
  const nameOf = useEventName();
  const [address, go] = useSearchParams();
  const { events } = useAnswer(streamHistoryQuery, { stream }).streamHistory;
  const last = events.length - 1;
  const to = stepOf(address.get('to'), 0, last) ?? last;
  const from = stepOf(address.get('from'), -1, to) ?? to - 1;
  const { streamHistory, historyDifference } = useAnswer(streamAtQuery, { stream, from, to });
  const steps = events.map(({ revision, type }) => ({
    value: String(revision),
    label: words.step(revision + 1, nameOf(type)),
  }));
  const set = (field: 'from' | 'to', value: string) => {
    const next = new URLSearchParams(address);
    next.set(field, value);
    go(next, { replace: true });
  };
  const choose = (field: 'from' | 'to', value: number, data: typeof steps) => (
    <NativeSelect
      label={field === 'from' ? words.before : words.after}
      data={data}
      value={String(value)}
      onChange={(event) => {
        set(field, event.currentTarget.value);
      }}
    />
  );
  return (
    <PageFrame
      title={words.historyTitle}
      lead={words.historyLead}
      above={<BackLink to={`${AREAS.maslikhat.path}/log`} label={words.back} />}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {choose('from', from, [{ value: '-1', label: words.beginning }, ...steps.slice(0, to + 1)])}
        {choose('to', to, steps)}
      </SimpleGrid>
      <FoldTo
        events={events}
        onStep={(revision) => {
          set('to', String(revision));
        }}
      />
      <section>
        <Title order={2} mb="sm">
          {words.changed}
        </Title>
        <Changes differences={historyDifference} />
        <AsFiles what="difference" asked={{ stream, from: String(from), to: String(to) }} />
      </section>
      <section>
        <Title order={2} mb="sm">
          {words.state}
        </Title>
        <Text mb="sm">{words.stateLead}</Text>
        <StateTree json={streamHistory.state} />
      </section>
      <section>
        <Title order={2} mb="sm">
          {words.steps}
        </Title>
        <Acts>
          {events.map(({ type, recordedAt, ...act }) => (
            <Act
              key={act.eventId}
              at={recordedAt}
              what={
                <Anchor component={Link} inherit to={historyAddress(stream, act.revision)}>
                  {words.step(act.revision + 1, nameOf(type))}
                </Anchor>
              }
              {...act}
            />
          ))}
        </Acts>
        <AsFiles what="history" asked={{ stream }} />
      </section>
    </PageFrame>
  );
}

/** A step that the address names, if there is such a one. */
function stepOf(text: string | null, least: number, most: number): number | undefined {
  const step = text === null ? Number.NaN : Number(text);
  return Number.isSafeInteger(step) && step >= least && step <= most ? step : undefined;
}
