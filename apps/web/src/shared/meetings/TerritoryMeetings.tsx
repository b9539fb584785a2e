import { useAnswer } from '../api/use-answer.js';
import { Empty } from '../components/States.js';
import type { Role } from '../session/use-me.js';
import { useTerritory } from '../session/use-territory.js';
import { MeetingLine, MeetingList } from './MeetingLine.js';
import { meetingsQuery } from './operations.js';
import type { MeetingCard } from './types.js';

const MOST = 50;

/** The gatherings of the territory in which the person works with one of these roles, each with its way on. */
export function TerritoryMeetings({
  roles,
  statuses,
  to,
}: {
  readonly roles: readonly Role[];
  /** Only those; all of them unless it is said. */
  readonly statuses?: readonly MeetingCard['status'][];
  readonly to: (meeting: MeetingCard) => string;
}) {
  const { separateGatherings } = useAnswer(meetingsQuery, { first: MOST, territory: useTerritory(roles) });
  const shown = separateGatherings.edges
    .map(({ node }) => node)
    .filter(({ status }) => statuses?.includes(status) ?? true);
  if (shown.length === 0) return <Empty />;
  return (
    <MeetingList>
      {shown.map((meeting) => (
        <MeetingLine key={meeting.id} meeting={meeting} to={to(meeting)} />
      ))}
    </MeetingList>
  );
}
