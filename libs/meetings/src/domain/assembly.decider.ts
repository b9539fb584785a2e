import {
  addCalendarDays,
  decideBy,
  isKato,
  localDate,
  rejudge,
  requireHappened,
  requireNotBefore,
  requirePastDate,
  requireReference,
  requireVaultDocument,
  requireWhole,
} from '#libs/kernel';
import type { CalendarDate, Decider, Instant } from '#libs/kernel';
import type {
  AnnounceTermEnd,
  AssemblyCommand,
  EligibilityFacts,
  FillVacancy,
  FormAssembly,
  RecordMemberExit,
} from './assembly.commands.js';
import type { AssemblyEvent, AssemblyFormed, ElectedMember, ElectingGathering } from './assembly.events.js';
import { evolveAssembly, initialAssembly, membersOn, standingOn, vacantOn } from './assembly.state.js';
import type { AssemblyState } from './assembly.state.js';
import { refusal, rule } from './refusals.js';
import { missSittingDeadline, recordAssemblySat } from './rules/assembly-sittings.js';
import { requireElected, requireTerm, sizeFor } from './rules/assembly-terms.js';

const decideByRule = decideBy<AssemblyCommand, AssemblyState, AssemblyEvent>({
  FormAssembly: form,
  RecordMemberExit: recordExit,
  FillVacancy: fillVacancy,
  AnnounceTermEnd: announceTermEnd,
  RecordAssemblySat: recordAssemblySat,
  MissSittingDeadline: missSittingDeadline,
});

/** The assembly of an okrug for one term (rules.md §3–4; docs/adr/0009). */
export const assemblyDecider: Decider<AssemblyCommand, AssemblyEvent, AssemblyState> = {
  initialState: initialAssembly,
  decide,
  evolve: evolveAssembly,
  check: (stateBefore, event) => rejudge(event, () => decide(commandOf(event), stateBefore)),
};

function decide(command: AssemblyCommand, state: AssemblyState): readonly AssemblyEvent[] {
  requireHappened(command);
  return decideByRule(command, state);
}

/** Elected by the gathering: as many as the population asks for, for a term that the law bounds. */
function form(state: AssemblyState, command: FormAssembly): AssemblyEvent[] {
  rule(state.formed === undefined, 'AssemblyFormedAlready', {});
  const { type: _type, now: _now, eligibility, ...facts } = command;
  const { territory, population, members, source, termFrom, termTo, norms, occurredAt } = facts;
  rule(isKato(territory), 'FieldInvalid', { field: 'territory' });
  requireWhole('population', population, 1);
  requireSource(source, occurredAt);
  requireTerm(termFrom, termTo, source.decision.date, norms['assembly.termYears'].value);
  const { least, most } = sizeFor(population, norms['assembly.size'].value);
  const size = facts.size ?? members.length;
  rule(members.length >= least && members.length <= size, 'AssemblySizeOutOfRange', {
    size: members.length,
    least,
    most,
    population,
  });
  rule(size >= least && size <= most, 'AssemblySizeOutOfRange', { size, least, most, population });
  members.forEach((member, index) => {
    const first = members.findIndex(({ memberId }) => memberId === member.memberId) === index;
    rule(first, 'MemberRepeated', { memberId: member.memberId });
    requireElected(member, eligibility[index]);
  });
  return [{ type: 'AssemblyFormed', data: facts }];
}

function requireSource({ decision, minutes }: ElectingGathering, at: Instant): void {
  requireReference('source.decision', decision, at);
  requireVaultDocument('source.minutes', minutes);
}

function recordExit(state: AssemblyState, command: RecordMemberExit): AssemblyEvent[] {
  const { memberId, reason, leftOn, occurredAt } = command;
  const formed = requireFormed(state);
  requireNotBefore(command, formed.occurredAt);
  requirePastDate('leftOn', leftOn, occurredAt);
  requireInOffice(state, memberId, leftOn);
  return [{ type: 'AssemblyMemberLeft', data: { memberId, reason, leftOn, occurredAt } }];
}

function fillVacancy(state: AssemblyState, command: FillVacancy): AssemblyEvent[] {
  const { member, eligibility, source, rollVersion, occurredAt } = command;
  const formed = requireFormed(state);
  requireNotBefore(command, formed.occurredAt);
  requireSource(source, occurredAt);
  const on = source.decision.date;
  rule(on <= formed.termTo, 'TermOver', { termTo: formed.termTo });
  const inOffice = membersOn(state, on);
  rule(!inOffice.includes(member.memberId), 'MemberRepeated', { memberId: member.memberId });
  const { norms, population } = formed;
  const { most } = sizeFor(population, norms['assembly.size'].value);
  rule(vacantOn(state, on) > 0, 'NoVacancy', { members: inOffice.length, most });
  requireElected(member, eligibility);
  return [{ type: 'AssemblyMemberJoined', data: { member, source, rollVersion, occurredAt } }];
}

/** So many days before the last one by the frozen norm; once. */
function announceTermEnd(state: AssemblyState, { occurredAt }: AnnounceTermEnd): AssemblyEvent[] {
  const { formed, termAnnounced } = state;
  const days = formed?.norms['assembly.termNoticeDays']?.value;
  if (!formed || days === undefined || termAnnounced) return [];
  const { termTo } = formed;
  if (localDate(occurredAt) < addCalendarDays(termTo, -days)) return [];
  return [{ type: 'AssemblyTermEnding', data: { termTo, days, occurredAt } }];
}

/** @throws DomainError AssemblyNotFormed */
function requireFormed({ formed }: AssemblyState): AssemblyFormed['data'] {
  if (!formed) throw refusal('AssemblyNotFormed', {});
  return formed;
}

function requireInOffice(state: AssemblyState, memberId: string, on: CalendarDate): void {
  const standing = standingOn(state, memberId, on);
  rule(standing === 'member', 'NotAssemblyMember', { memberId, standing });
}

/** The roll and the separate gatherings are taken as they must have been. */
function commandOf(event: AssemblyEvent): AssemblyCommand {
  const now = event.data.occurredAt;
  switch (event.type) {
    case 'AssemblyFormed':
      return { ...event.data, type: 'FormAssembly', now, eligibility: event.data.members.map(eligible) };
    case 'AssemblyMemberLeft':
      return { ...event.data, type: 'RecordMemberExit', now };
    case 'AssemblyMemberJoined':
      return { ...event.data, type: 'FillVacancy', now, eligibility: eligible(event.data.member) };
    case 'AssemblyTermEnding':
      return { ...event.data, type: 'AnnounceTermEnd', now };
    case 'AssemblySat':
      return { ...event.data, type: 'RecordAssemblySat', now };
    case 'AssemblySittingDeadlineMissed':
      return { ...event.data, type: 'MissSittingDeadline', now };
  }
}

function eligible({ representativeOf }: ElectedMember): EligibilityFacts {
  return { verdict: 'eligible', ...(representativeOf !== undefined && { representative: 'published' }) };
}
