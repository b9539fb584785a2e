import { categoryOf } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import type { Audience } from '../bundle/history-source.js';

/**
 * What everybody may read of the log, beside the entries: events about no single person. A category or type that
 * is not named here is for auditors.
 */
const PUBLIC: Readonly<Record<string, 'all' | readonly string[]>> = {
  territory: 'all',
  normOverride: 'all',
  roll: 'all',
  sectionPlan: 'all',
  separateGathering: [
    'SeparateGatheringConvened',
    'NoticePublished',
    'NoticeDeadlineMissed',
    'SeparateGatheringPostponed',
    'SeparateGatheringCancelled',
    'SeparateGatheringOpened',
    'QuorumReached',
    'QuorumWaitStarted',
    'QuorumFailed',
    'QuorumLost',
    'QuorumRestored',
    'NominationsClosed',
    'RepresentativesElected',
    'ElectionTied',
    'SeparateGatheringClosed',
    'MinutesDelivered',
    'MinutesDeliveryDeadlineMissed',
    'MinutesPublished',
  ],
  assembly: [
    'AssemblyFormed',
    'AssemblyMemberJoined',
    'AssemblyTermEnding',
    'AssemblySat',
    'AssemblySittingDeadlineMissed',
  ],
  assemblyMeeting: [
    'AssemblyConvened',
    'GatheringConvened',
    'AssemblyNoticePublished',
    'AssemblyNoticeDeadlineMissed',
    'AssemblyPostponed',
    'AssemblyCancelled',
    'AssemblyMaterialAdded',
    'AssemblyRecordingLinked',
    'AssemblyOpened',
    'AssemblyQuorumReached',
    'AssemblyQuorumWaitStarted',
    'AssemblyQuorumFailed',
    'AssemblyQuorumLost',
    'AssemblyQuorumRestored',
    'AssemblyElectionOpened',
    'AssemblyElectionRejected',
    'AssemblyElected',
    'AssemblyNotElected',
    'AssemblyClosed',
    'AssemblyMinutesDelivered',
    'AssemblyMinutesDeadlineMissed',
  ],
  decision: 'all',
  // Ballots and sheets are for auditors; their choices are sealed until the key is released, for everybody.
  campaign: [
    'CampaignAnnounced',
    'CampaignAmended',
    'VotingOpened',
    'ProjectExcludedByCourt',
    'CountingClosed',
    'ResultDeclared',
    'ResultCorrectedByCourt',
    'CampaignSecretDestroyed',
  ],
};

/** May this audience read the event itself, and not only its entry? */
export function mayRead(
  audience: Audience,
  { stream, type }: Pick<RecordedEvent, 'stream' | 'type'>,
): boolean {
  if (audience === 'auditor') return true;
  const types = PUBLIC[categoryOf(stream)];
  return types === 'all' || (types?.includes(type) ?? false);
}

/** Are all events of this stream for everybody to read, so that none of them is ever withheld? */
export function isAllPublic(stream: string): boolean {
  return PUBLIC[categoryOf(stream)] === 'all';
}
