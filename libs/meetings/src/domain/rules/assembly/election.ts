import {
  optional,
  requireDate,
  requireDateNotBefore,
  requireFilled,
  localDate,
  requireWhole,
} from '#libs/kernel';
import type {
  DecideAssemblyElection,
  NominateAssemblyCandidate,
  OpenAssemblyElection,
  VoteOnAssemblyCandidate,
} from '../../gathering.commands.js';
import type { AssemblyMeetingEvent } from '../../assembly-meeting.events.js';
import { membersPresent } from '../../assembly-meeting.state.js';
import type { AssemblyMeetingState, AssemblyElection } from '../../assembly-meeting.state.js';
import { CANDIDATE_GROUPS } from '../../events/assembly-election.js';
import type { ElectionTerms } from '../../events/assembly-election.js';
import { refusal, rule } from '../../refusals.js';
import { requireElected, requireTerm, sizeFor } from '../assembly-terms.js';
import { isMajority, requireVote } from '../vote.js';
import { requireUndecidedItem } from './agenda.js';
import { requireCensus } from './census.js';
import { contenders, resultOf } from './election-rounds.js';
import { seatsOfSections } from './seats.js';
import { assemblyQuorumLost, requireOfficers, requireSession } from './standing.js';
import type { ConvenedMeeting } from './standing.js';

type Events = AssemblyMeetingEvent[];

/** The gathering decides by open vote how many it elects, and for how long, within the norms (rules.md §3–4). */
export function openAssemblyElection(state: AssemblyMeetingState, command: OpenAssemblyElection): Events {
  const convened = requireSession(state, command);
  requireOfficers(state, 'chair', 'secretary');
  const { itemId, vote, occurredAt } = command;
  const item = requireUndecidedItem(state, itemId);
  rule(item.competence === 'assemblyElection', 'ItemIsNoElection', { itemId });
  rule(electionOf(state, itemId) === undefined, 'AlreadyRecorded', { id: itemId });
  const terms = termsOf(command, convened);
  const census = optional('census', command.census);
  const lost = assemblyQuorumLost(state, convened, occurredAt);
  if (lost.length > 0) return lost;
  const present = membersPresent(state);
  const base = present.length;
  requireVote(vote, base, new Set(present));
  const type = isMajority(vote.for, base) ? 'AssemblyElectionOpened' : 'AssemblyElectionRejected';
  return [{ type, data: { itemId, ...terms, ...census, vote, base, occurredAt } }];
}

function termsOf(command: OpenAssemblyElection, { election }: ConvenedMeeting): ElectionTerms {
  const { population, size, sections, termFrom, termTo, assembly, occurredAt, itemId } = command;
  if (!election) throw refusal('ItemIsNoElection', { itemId });
  requireWhole('population', population, 1);
  requireWhole('size', size, 1);
  requireDate('termFrom', termFrom);
  requireDate('termTo', termTo);
  const heldOn = localDate(occurredAt);
  const { least, most } = sizeFor(population, election['assembly.size'].value);
  if (assembly) {
    rule(size <= assembly.vacant, 'NoVacancy', { members: assembly.members.length, most });
    rule(termTo === assembly.termTo && heldOn <= termTo, 'TermOver', { termTo: assembly.termTo });
    requireDateNotBefore('termFrom', termFrom, heldOn);
  } else {
    rule(size >= least && size <= most, 'AssemblySizeOutOfRange', { size, least, most, population });
    requireTerm(termFrom, termTo, heldOn, election['assembly.termYears'].value);
  }
  sections.forEach(({ sectionId, population: people }, index) => {
    requireFilled('sections.sectionId', sectionId);
    requireWhole('sections.population', people, 1);
    const first = sections.findIndex((section) => section.sectionId === sectionId) === index;
    rule(first, 'AlreadyRecorded', { id: sectionId });
  });
  if (command.census) requireCensus(population, sections, command.census);
  rule(sections.length <= size, 'SeatsTooFew', { size, sections: sections.length });
  const seats = sections.length === 0 ? [] : seatsOfSections(sections, size);
  const assemblyId = optional('assemblyId', assembly?.assemblyId);
  return { population, size, sections: seats, termFrom, termTo, ...assemblyId };
}

/** From the floor, each with the groups they speak for; a representative as the separate gathering elected them. */
export function nominateAssemblyCandidate(
  state: AssemblyMeetingState,
  command: NominateAssemblyCandidate,
): Events {
  requireSession(state, command);
  const { itemId, memberId, groups, sectionId, representativeOf, eligibility, occurredAt } = command;
  const { candidates, terms, votes, round } = requireOpen(state, itemId);
  rule(votes.length === 0 && round === 1, 'NominationsAlreadyClosed', {});
  rule(!candidates.some((candidate) => candidate.memberId === memberId), 'AlreadyNominated', { memberId });
  rule(groups.length > 0, 'FieldInvalid', { field: 'groups' });
  groups.forEach((group, index) => {
    const valid = CANDIDATE_GROUPS.includes(group) && groups.indexOf(group) === index;
    rule(valid, 'FieldInvalid', { field: 'groups' });
  });
  const known = terms.sections.some((section) => section.sectionId === sectionId);
  rule(terms.sections.length === 0 ? sectionId === undefined : known, 'FieldInvalid', { field: 'sectionId' });
  requireElected({ memberId, ...optional('representativeOf', representativeOf) }, eligibility);
  const data = {
    itemId,
    memberId,
    groups,
    ...optional('sectionId', sectionId),
    ...optional('representativeOf', representativeOf),
    occurredAt,
  };
  return [{ type: 'AssemblyCandidateNominated', data }];
}

/** Each candidate separately, once a round, openly. */
export function voteOnAssemblyCandidate(
  state: AssemblyMeetingState,
  command: VoteOnAssemblyCandidate,
): Events {
  const convened = requireSession(state, command);
  requireOfficers(state, 'chair', 'secretary');
  const { itemId, memberId, vote, occurredAt } = command;
  const election = requireOpen(state, itemId);
  rule(contenders(election).includes(memberId), 'NotInThisRound', { memberId, round: election.round });
  const voted = election.votes.some((counted) => counted.memberId === memberId);
  rule(!voted, 'VotedAlready', { memberId, round: election.round });
  const lost = assemblyQuorumLost(state, convened, occurredAt);
  if (lost.length > 0) return lost;
  const present = membersPresent(state);
  const base = present.length;
  requireVote(vote, base, new Set(present));
  const { round } = election;
  return [{ type: 'AssemblyCandidateVoted', data: { itemId, memberId, round, vote, base, occurredAt } }];
}

/**
 * Elected are the most votes within the seats of the section, of those whom more than half wanted. Where the seats cut
 * through equals, they alone are voted on again. Fewer elected than the law's least form no assembly.
 */
export function decideAssemblyElection(state: AssemblyMeetingState, command: DecideAssemblyElection): Events {
  const convened = requireSession(state, command);
  requireOfficers(state, 'chair', 'secretary');
  const { itemId, occurredAt } = command;
  const election = requireOpen(state, itemId);
  const { terms, candidates, votes, round } = election;
  rule(candidates.length > 0, 'NoCandidates', {});
  const missing = contenders(election).filter((id) => !votes.some(({ memberId }) => memberId === id));
  rule(missing.length === 0, 'VotesMissing', { missing, round });
  const { elected, ties } = resultOf(election);
  if (ties.length > 0) return [{ type: 'AssemblyElectionTied', data: { itemId, round, ties, occurredAt } }];
  const least =
    terms.assemblyId === undefined && convened.election
      ? sizeFor(terms.population, convened.election['assembly.size'].value).least
      : 1;
  if (elected.length < least) {
    const data = { itemId, elected: elected.length, least, occurredAt };
    return [{ type: 'AssemblyNotElected', data }];
  }
  return [{ type: 'AssemblyElected', data: { itemId, ...terms, members: elected, occurredAt } }];
}

function electionOf({ elections }: AssemblyMeetingState, itemId: string): AssemblyElection | undefined {
  return elections.find((election) => election.itemId === itemId);
}

/** @throws DomainError ElectionNotOpened, ItemDecided */
function requireOpen(state: AssemblyMeetingState, itemId: string): AssemblyElection {
  requireUndecidedItem(state, itemId);
  const election = electionOf(state, itemId);
  if (!election) throw refusal('ElectionNotOpened', { itemId });
  return election;
}
