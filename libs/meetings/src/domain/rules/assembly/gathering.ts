import { localDate, requireFilled, requireVaultText } from '#libs/kernel';
import type { ConveneGathering } from '../../gathering.commands.js';
import type { AssemblyMeetingEvent } from '../../assembly-meeting.events.js';
import type { GatheringComposition, GatheringConvener } from '../../events/gathering.js';
import type { AssemblyMeetingState } from '../../assembly-meeting.state.js';
import { refusal, rule } from '../../refusals.js';
import { requireAkim, requireItems, requirePlaceAndTime } from './convening.js';

/**
 * By the akim, or on the initiative of residents that the district akim granted; of the residents or of the
 * representatives whom the separate gatherings elected. Who takes part is frozen now (rules.md §3).
 */
export function conveneGathering(
  state: AssemblyMeetingState,
  command: ConveneGathering,
): AssemblyMeetingEvent[] {
  const { meetingId, territory, place, startsAt, agenda, priorities, noticeOn, norms, occurredAt } = command;
  rule(state.phase === 'none', 'AlreadyConvened', { gatheringId: meetingId });
  requirePlaceAndTime(command, norms['gathering.noticeDays'].value);
  requireItems(agenda, localDate(startsAt), territory, 'gathering');
  priorities.forEach(({ gatheringId, priorityId, text }, index) => {
    requireFilled('priorities.gatheringId', gatheringId);
    requireVaultText('priorities.text', text);
    const first = priorities.findIndex((listed) => listed.priorityId === priorityId) === index;
    rule(first, 'AlreadyRecorded', { id: priorityId });
  });
  const data = {
    meetingId,
    territory,
    composition: requireComposition(command),
    convener: requireConvener(command),
    place,
    startsAt,
    agenda,
    priorities,
    noticeOn,
    norms,
    occurredAt,
  };
  return [{ type: 'GatheringConvened', data }];
}

function requireComposition({ composition }: ConveneGathering): GatheringComposition {
  if (composition.kind === 'residents') {
    const { kind, eligible, rollVersion } = composition;
    rule(eligible > 0, 'NobodyEligible', { eligible, rollVersion });
    return { kind, eligible, rollVersion };
  }
  const { kind, planId, sections, representatives } = composition;
  rule(representatives.length > 0, 'RepresentativesMissing', { sections });
  representatives.forEach(({ memberId, gatheringId, published }, index) => {
    const first = representatives.findIndex((one) => one.memberId === memberId) === index;
    rule(first, 'MemberRepeated', { memberId });
    rule(published, 'ElectionNotPublished', { memberId, gatheringId });
  });
  const named = representatives.map(({ memberId, gatheringId }) => ({ memberId, gatheringId }));
  return { kind, planId, sections, representatives: named };
}

function requireConvener(command: ConveneGathering): GatheringConvener {
  const { convener, territory } = command;
  if (convener.kind === 'akim') return requireAkim(command, convener);
  const { kind, initiativeId, standing } = convener;
  rule(standing.territory === territory, 'InitiativeOfElsewhere', { initiativeId, territory });
  const { phase, order } = standing;
  if (phase !== 'granted' || !order) throw refusal('InitiativeStandsOtherwise', { phase });
  return { kind, initiativeId, order };
}
