import { Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { Facts } from '../../../shared/components/Facts.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { DutyList } from '../../../shared/duties/DutyList.js';
import { dutiesQuery } from '../../../shared/duties/operations.js';
import { dutiesWords } from '../../../shared/duties/words/index.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { hallAddress } from '../../../shared/meetings/addresses.js';
import { StatusMark } from '../../../shared/meetings/StatusMark.js';
import { dutyAddress, meetingAddress } from '../addresses.js';
import { MeetingLinks } from '../components/MeetingLinks.js';
import { MeetingMissing } from '../components/MeetingMissing.js';
import type { OfficeMeeting } from '../components/office-meeting.js';
import { officeMeetingQuery } from '../operations/meeting.js';
import { officeWords } from '../words/index.js';

/** A gathering as the office sees it: where it stands, what is next, papers and ways on. */
export function Component() {
  const { id = '' } = useParams();
  const { meeting: words } = useWords(officeWords);
  const language = useLanguage();
  const { separateGathering: meeting } = useAnswer(officeMeetingQuery, { id });
  if (!meeting) return <MeetingMissing />;
  return (
    <PageFrame
      title={inLanguage(meeting.sectionName, language)}
      lead={<StatusMark status={meeting.status} />}
      above={<BackLink to={`${AREAS.office.path}/meetings`} label={words.back} />}
    >
      <Next meeting={meeting} />
      <MeetingLinks meeting={meeting} />
      <MeetingFacts meeting={meeting} />
      <Missed meeting={meeting} />
    </PageFrame>
  );
}

function Next({ meeting: { id, territory } }: { readonly meeting: OfficeMeeting }) {
  const { meeting: words } = useWords(officeWords);
  const { duties } = useAnswer(dutiesQuery, { territory });
  const own = duties.filter(({ gatheringId }) => gatheringId === id);
  return (
    <section>
      <Title order={2} mb="xs">
        {words.next}
      </Title>
      {own.length === 0 ? (
        <Text>{words.nothingNext}</Text>
      ) : (
        <DutyList
          duties={own}
          to={(duty) => {
            const address = dutyAddress(duty);
            return address === meetingAddress(id) ? hallAddress(id) : address;
          }}
        />
      )}
    </section>
  );
}

function MeetingFacts({ meeting }: { readonly meeting: OfficeMeeting }) {
  const { meeting: words } = useWords(officeWords);
  const format = useFormat();
  const { startsAt, place, order, maslikhatDecision: decision, quorum, agenda } = meeting;
  return (
    <Facts
      facts={[
        [words.when, format.dateTime(startsAt)],
        [words.where, <Bilingual key="place" text={place} />],
        [words.quorum, words.quorumText(quorum.present, quorum.required, quorum.eligible)],
        [
          words.agenda,
          <ol key="agenda">
            {agenda.map((item) => (
              <li key={item.kk}>
                <Bilingual text={item} />
              </li>
            ))}
          </ol>,
        ],
        [words.order, words.reference(order.number, format.date(order.date))],
        [words.decision, words.reference(decision.number, format.date(decision.date))],
      ]}
    />
  );
}

function Missed({ meeting: { missedDeadlines } }: { readonly meeting: OfficeMeeting }) {
  const { meeting: words } = useWords(officeWords);
  const { missedKinds } = useWords(dutiesWords);
  const format = useFormat();
  if (missedDeadlines.length === 0) return null;
  return (
    <section>
      <Title order={2} mb="xs">
        {words.missed}
      </Title>
      <ul>
        {missedDeadlines.map(({ kind, dueOn }) => (
          <li key={kind}>
            {missedKinds[kind === 'notice' ? 'notice' : 'minutesDelivery']},{' '}
            {words.missedLine(format.date(dueOn))}
          </li>
        ))}
      </ul>
    </section>
  );
}
