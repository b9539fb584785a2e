import { Anchor, Text, Timeline } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../../../shared/api/use-answer.js';
import { LogReceipt } from '../../../shared/components/LogReceipt.js';
import { Part } from '../../../shared/components/Part.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { StatusMark } from '../../../shared/meetings/StatusMark.js';
import { fullName } from '../../../shared/people/names.js';
import { initiativeSittingQuery } from '../operations/initiative.js';
import { stationsOf } from '../stations.js';
import type { Station } from '../stations.js';
import type { Initiative } from '../types.js';
import { initiativesWords } from '../words/index.js';

/** Everything that became of it: from the first signature to what the gathering decided, each with its receipt. */
export function Way({ initiative }: { readonly initiative: Initiative }) {
  const words = useWords(initiativesWords);
  const format = useFormat();
  const stations = stationsOf(initiative.timeline);
  const { gatheringId } = initiative;
  return (
    <Part title={words.way.title}>
      <Timeline active={stations.length} bulletSize={16}>
        {stations.map((station) => (
          <Timeline.Item key={station.receipt} title={words.way.steps[station.kind]}>
            <Text>
              <time dateTime={station.day}>{format.date(station.day)}</time>
              {station.kind === 'signed' && `: ${words.way.signatures(format.number(station.count))}`}
            </Text>
            <Said station={station} initiative={initiative} />
            <LogReceipt href={station.receipt} label={words.way.receipt} />
          </Timeline.Item>
        ))}
        {gatheringId !== null && (
          <Timeline.Item title={words.gathering}>
            <Sitting id={gatheringId} />
          </Timeline.Item>
        )}
      </Timeline>
    </Part>
  );
}

function Said({
  station: { kind },
  initiative: { byResident, incomingNumber, phase, order, reasons, answeredBy },
}: {
  readonly station: Station;
  readonly initiative: Initiative;
}) {
  const words = useWords(initiativesWords);
  const language = useLanguage();
  const format = useFormat();
  if (kind === 'opened') return <Text>{byResident ? words.way.byResident : words.way.byOffice}</Text>;
  if (kind === 'submitted' && incomingNumber !== null) return <Text>{words.submitted(incomingNumber)}</Text>;
  if (kind === 'lapsed') return <Text>{words.lapsed}</Text>;
  if (kind !== 'answered' || !order) return null;
  const answer = phase === 'granted' ? words.granted : words.refused;
  return (
    <>
      <Text fw={600}>{answer(order.number, format.date(order.date))}</Text>
      {reasons !== null && <Text>{words.reasons(reasons)}</Text>}
      {answeredBy && (
        <Text>
          {inLanguage(answeredBy.position, language)} <span lang="kk">{fullName(answeredBy.name)}</span>
        </Text>
      )}
    </>
  );
}

/** The gathering that was convened on it, and what it decided. */
function Sitting({ id }: { readonly id: string }) {
  const words = useWords(initiativesWords);
  const language = useLanguage();
  const format = useFormat();
  const { data } = useAsk(initiativeSittingQuery, { id });
  const sitting = data?.assemblyMeeting;
  if (!sitting) return null;
  return (
    <>
      <Text>
        <Anchor component={Link} to={`/sittings/${id}`}>
          {format.day(dateIn(sitting.startsAt))}, {format.time(sitting.startsAt)}
        </Anchor>{' '}
        <StatusMark status={sitting.status} />
      </Text>
      {sitting.agenda.map(({ id: itemId, title, vote, decisionId }) => (
        <Text key={itemId}>
          {inLanguage(title, language)}
          {vote && `: ${words.way.decided[vote.outcome]}`}
          {decisionId !== null && (
            <>
              {'. '}
              <Anchor component={Link} to={`/decisions/${decisionId}`}>
                {words.way.decision}
              </Anchor>
            </>
          )}
        </Text>
      ))}
    </>
  );
}
