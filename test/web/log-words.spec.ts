import { communityEventVersions } from '#libs/community';
import { decisionEventVersions, handoverEventVersions } from '#libs/decisions';
import { appointmentEventVersions } from '#libs/identity';
import {
  assemblyEventVersions,
  assemblyMeetingEventVersions,
  initiativeEventVersions,
  sectionPlanEventVersions,
  separateGatheringEventVersions,
} from '#libs/meetings';
import { normOverrideEventVersions } from '#libs/norms';
import {
  ballotEventVersions,
  campaignEventVersions,
  paperBatchEventVersions,
  projectEventVersions,
  proposalEventVersions,
} from '#libs/participatory-budget';
import { REFUSING_OUTCOMES, TRAIL_TOPICS } from '#libs/audit';
import { logKk } from '../../apps/web/src/areas/maslikhat/words/log.kk.js';

const types = Object.keys({
  ...communityEventVersions,
  ...normOverrideEventVersions,
  ...appointmentEventVersions,
  ...sectionPlanEventVersions,
  ...separateGatheringEventVersions,
  ...assemblyEventVersions,
  ...assemblyMeetingEventVersions,
  ...initiativeEventVersions,
  ...decisionEventVersions,
  ...handoverEventVersions,
  ...proposalEventVersions,
  ...projectEventVersions,
  ...campaignEventVersions,
  ...ballotEventVersions,
  ...paperBatchEventVersions,
}).sort();

it('every event that the house writes has words in the auditors’ journal', () => {
  expect(Object.keys(logKk.events).sort()).toEqual(types);
});

it('the topics that auditors ask for name events that there are, each missed deadline among them', () => {
  for (const type of Object.values(TRAIL_TOPICS).flat()) expect(types).toContain(type);
  const deadlines = types.filter((type) => type.endsWith('Missed'));
  expect([...TRAIL_TOPICS.missedDeadlines].sort()).toEqual(deadlines);
});

/** How events are called that refuse, annul, put off or do not come about. */
const REFUSING =
  /(Rejected|Refused|Disagreed|Contested|Annulled|Cancelled|Postponed|NotElected|Tied|QuorumFailed|Lapsed|Stopped|Revoked|Recused|Excused|ArrivedLate|Unavailable|ByCourt|ProposalReturned)$/;

it('each refusal is among the refusals that auditors ask for', () => {
  const found = types.filter((type) => REFUSING.test(type) || type in REFUSING_OUTCOMES);
  expect([...TRAIL_TOPICS.refusals].sort()).toEqual(found);
});
