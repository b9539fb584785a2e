import { Anchor, Group, Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { dateIn } from '../../../shared/format/format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { useWords } from '../../../shared/i18n/words.js';
import { MeetingLine, MeetingList } from '../../../shared/meetings/MeetingLine.js';
import { meetingsQuery } from '../../../shared/meetings/operations.js';
import type { MeetingCard } from '../../../shared/meetings/types.js';
import { Part } from '../../../shared/components/Part.js';
import { TerritoryChoice } from '../../../shared/territory/TerritoryChoice.js';
import { useTerritoryOfAddress } from '../../../shared/territory/use-territory-of-address.js';
import { ComingSittings } from '../components/sitting/ComingSittings.js';
import { publicWords } from '../words/index.js';

const A_PAGE = 50;

/** All gatherings: what is to come first, then what has been. */
export function Component() {
  const words = useWords(publicWords);
  const language = useLanguage();
  const [territory] = useTerritoryOfAddress();
  const [address] = useSearchParams();
  const after = address.get('after');
  const { separateGatherings } = useAnswer(meetingsQuery, { first: A_PAGE, after, territory });
  const { edges, pageInfo } = separateGatherings;
  const meetings = edges.map(({ node }) => node);
  const upcoming = meetings.filter(isToCome).reverse();
  const past = meetings.filter((meeting) => !isToCome(meeting));
  const feed = new URLSearchParams({ ...(territory !== null && { territory }), language });
  return (
    <PageFrame title={words.calendarTitle} lead={words.calendarLead}>
      <TerritoryChoice />
      {after === null && <ComingSittings territory={territory} />}
      {after === null && <Meetings title={words.upcoming} none={words.noUpcoming} meetings={upcoming} />}
      <Meetings title={words.past} none={words.noPast} meetings={past} />
      <Group>
        {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
          <Anchor component={Link} to={`/?${earlier(pageInfo.endCursor, territory)}`}>
            {words.earlier}
          </Anchor>
        )}
        <Anchor
          component={Link}
          to={territory === null ? '/initiatives' : `/initiatives?territory=${territory}`}
        >
          {words.initiatives}
        </Anchor>
        <Anchor href={`/calendar.ics?${feed.toString()}`}>{words.subscribe}</Anchor>
      </Group>
    </PageFrame>
  );
}

function isToCome({ startsAt, status }: MeetingCard): boolean {
  const today = dateIn(new Date().toISOString());
  return dateIn(startsAt) >= today && status !== 'closed' && status !== 'cancelled' && status !== 'notHeld';
}

function earlier(after: string, territory: string | null): string {
  return new URLSearchParams({ after, ...(territory !== null && { territory }) }).toString();
}

function Meetings({
  title,
  none,
  meetings,
}: {
  readonly title: string;
  readonly none: string;
  readonly meetings: readonly MeetingCard[];
}) {
  return (
    <Part title={title}>
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
    </Part>
  );
}
