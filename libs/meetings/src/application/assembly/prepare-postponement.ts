import { localDate } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import type { ConveneAssembly } from '../../domain/assembly-meeting.commands.js';
import type { WhoComesNow } from '../../domain/assembly-meeting.events.js';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import { membersOn } from '../../domain/assembly.state.js';
import { wholeTerritory } from '../okrug.js';
import type { Sources } from '../preparation.js';
import { convenedOf } from './convener.js';

/** Who takes part on another day: the members in office then, or the residents whom the roll has then. */
export async function whoComesOn(
  startsAt: Instant,
  {
    id,
    state,
    sources,
  }: { readonly id: string; readonly state: AssemblyMeetingState; readonly sources: Sources },
): Promise<WhoComesNow> {
  const { body, bodyId, territory, rollVersion } = convenedOf(state, id);
  const on = localDate(startsAt);
  if (body === 'assembly') return { members: membersOn(await sources.streams.assembly(bodyId), on) };
  if (rollVersion === undefined) return {};
  const { eligible, rollVersion: version } = await sources.members.count(
    await wholeTerritory(territory, on, sources),
  );
  return { eligible, rollVersion: version };
}

/** How a sitting ended, as its stream says. @throws DomainError `NotFound` */
export async function previousSitting(
  meetingId: string,
  { streams }: Sources,
): Promise<NonNullable<ConveneAssembly['previous']>> {
  const { convened, phase, end } = await streams.assemblyMeeting(meetingId);
  const { bodyId } = convened;
  if (phase === 'cancelled') return { meetingId, bodyId, outcome: 'cancelled' };
  const outcome = end === undefined || end.outcome === 'held' ? 'other' : end.outcome;
  return { meetingId, bodyId, outcome };
}
