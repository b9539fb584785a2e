import {
  addMinutes,
  ensure,
  localDate,
  requireBilingual,
  requireReference,
  requireWhole,
} from '#libs/kernel';
import type { CalendarDate, Instant } from '#libs/kernel';
import type { AmendCampaign, AnnounceCampaign, CampaignCommandOf, OpenVoting } from '../campaign.commands.js';
import type { CampaignEvent, CampaignEventData } from '../campaign.events.js';
import { termsOf } from '../campaign.state.js';
import type { CampaignState } from '../campaign.state.js';
import { refusal, rule } from '../../refusals.js';
import { requireLeftOff, requireProjects } from './ballot-paper.js';
import { requireTerms } from './terms.js';

const HEX_256 = /^[0-9a-f]{64}$/;
type Announced = CampaignEventData<'CampaignAnnounced'>;

/** @throws DomainError CampaignUnknown */
export function requireAnnounced(state: CampaignState): Announced {
  if (!state.announced) throw refusal('CampaignUnknown', {});
  return state.announced;
}

/** @throws DomainError VotingNotOpened */
export function requireOpened(state: CampaignState): CampaignEventData<'VotingOpened'> {
  requireAnnounced(state);
  if (!state.opened) throw refusal('VotingNotOpened', {});
  return state.opened;
}

/** The last civil day on which somebody may vote: the one that the moment of the close ends or lies in. */
export function lastDayOfVoting(closesAt: Instant): CalendarDate {
  return localDate(new Date(Date.parse(closesAt) - 1).toISOString());
}

/** Announced with its rules and the commitment to the lot's seed (docs/adr/0010). */
export function announce(state: CampaignState, command: AnnounceCampaign): CampaignEvent[] {
  rule(state.phase === 'none', 'CampaignAnnouncedAlready', {});
  const { campaignId, territory, terms, lotCommitment, norms, occurredAt } = command;
  requireTerms(terms, territory, occurredAt);
  ensure(HEX_256.test(lotCommitment), 'FieldInvalid', { field: 'lotCommitment' });
  const data = { ...termsOf(terms), campaignId, territory, lotCommitment, norms, occurredAt };
  return [{ type: 'CampaignAnnounced', data }];
}

/** Whatever a campaign is decided by may change until voting opens, and never after. */
export function amend(state: CampaignState, { terms, occurredAt }: AmendCampaign): CampaignEvent[] {
  const { territory } = requireAnnounced(state);
  if (state.opened) throw refusal('RulesFrozen', { openedAt: state.opened.occurredAt });
  requireTerms(terms, territory, occurredAt);
  return [{ type: 'CampaignAmended', data: { ...termsOf(terms), occurredAt } }];
}

/** From here on projects, eligibility, ballot and tally stand still. */
export function openVoting(state: CampaignState, command: OpenVoting): CampaignEvent[] {
  requireAnnounced(state);
  const { terms, opened } = state;
  if (!terms) throw refusal('CampaignUnknown', {});
  if (opened) throw refusal('VotingOpenedAlready', { openedAt: opened.occurredAt });
  const { projects, leftOff = [], eligibility, ballotKeyDigest, occurredAt } = command;
  const { votingOpensAt, votingClosesAt } = terms.calendar;
  rule(occurredAt >= votingOpensAt, 'VotingNotDue', { opensAt: votingOpensAt });
  rule(occurredAt < votingClosesAt, 'VotingOverAlready', { closesAt: votingClosesAt });
  requireProjects(projects, terms);
  requireLeftOff(leftOff, terms);
  requireWhole('eligibility.rollVersion', eligibility.rollVersion, 1);
  ensure(eligibility.on === lastDayOfVoting(votingClosesAt), 'FieldInvalid', { field: 'eligibility.on' });
  rule(eligibility.eligible > 0, 'NobodyMayVote', {});
  ensure(HEX_256.test(ballotKeyDigest), 'FieldInvalid', { field: 'ballotKeyDigest' });
  const data = {
    terms,
    projects,
    ...(leftOff.length > 0 && { leftOff }),
    eligibility,
    ballotKeyDigest,
    occurredAt,
  };
  return [{ type: 'VotingOpened', data }];
}

/** Only a court takes a project off the ballot, and that is an event. */
export function excludeProject(
  state: CampaignState,
  { projectId, decision, court, occurredAt }: CampaignCommandOf<'ExcludeProjectByCourt'>,
): CampaignEvent[] {
  const { projects } = requireOpened(state);
  if (state.counted) throw refusal('CountingClosedAlready', { closedAt: state.counted.occurredAt });
  const isKnown = projects.some((project) => project.projectId === projectId);
  rule(isKnown, 'ProjectUnknown', { projectId });
  rule(!state.excluded.includes(projectId), 'ProjectExcluded', { projectId });
  requireReference('decision', decision, occurredAt);
  requireBilingual('court', court);
  return [{ type: 'ProjectExcludedByCourt', data: { projectId, decision, court, occurredAt } }];
}

/** Six times the longest that an append may take: nothing acknowledged comes after it (docs/adr/0004). */
export const COUNTING_DELAY_MINUTES = 1;

/** The first moment at which the counting may close. */
export function countingFrom(closesAt: Instant): Instant {
  return addMinutes(closesAt, COUNTING_DELAY_MINUTES);
}
