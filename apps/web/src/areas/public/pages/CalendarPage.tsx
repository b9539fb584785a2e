import { Text, Title } from '@mantine/core';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { dateIn } from '../../../shared/format/format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { MeetingLine, MeetingList } from '../../../shared/meetings/MeetingLine.js';
import { meetingsQuery } from '../../../shared/meetings/operations.js';
import type { MeetingCard } from '../../../shared/meetings/types.js';
import { publicWords } from '../words/index.js';

const MOST = 50;

/** All gatherings: what is to come first, then what has been. */
export function Component() {
  const words = useWords(publicWords);
  const { separateGatherings } = useAnswer(meetingsQuery, { first: MOST });
  const meetings = separateGatherings.edges.map(({ node }) => node);
  const today = dateIn(new Date().toISOString());
  const isToCome = ({ startsAt, status }: MeetingCard): boolean =>
    dateIn(startsAt) >= today && status !== 'closed' && status !== 'cancelled';
  const upcoming = meetings.filter(isToCome).reverse();
  const past = meetings.filter((meeting) => !isToCome(meeting));
  return (
    <PageFrame title={words.calendarTitle} lead={words.calendarLead}>
      <Part title={words.upcoming} none={words.noUpcoming} meetings={upcoming} />
      <Part title={words.past} none={words.noPast} meetings={past} />
    </PageFrame>
  );
}

function Part({
  title,
  none,
  meetings,
}: {
  readonly title: string;
  readonly none: string;
  readonly meetings: readonly MeetingCard[];
}) {
  return (
    <section>
      <Title order={2} mb="sm">
        {title}
      </Title>
      {meetings.length === 0 ? (
        <Empty>
          <Text>{none}</Text>
        </Empty>
      ) : (
        <MeetingList>
          {meetings.map((meeting) => (
            <MeetingLine key={meeting.id} meeting={meeting} to={`/meetings/${meeting.id}`} />
          ))}
        </MeetingList>
      )}
    </section>
  );
}
