import { DomainError, localDate } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { AssemblyCommand, FillVacancy, FormAssembly } from '../../domain/assembly.commands.js';
import type { ElectedMember, ElectingGathering } from '../../domain/assembly.events.js';
import type { ElectedCandidate } from '../../domain/assembly-meeting.events.js';
import type { AssemblyState } from '../../domain/assembly.state.js';
import { sitsBy } from '../../domain/rules/assembly-sittings.js';
import { akimInOffice } from '../appointments.js';
import type { Sources } from '../preparation.js';
import type { AssemblyIntents, SourceIntent } from './assembly.intents.js';
import { electedBy } from './elected-by.js';
import { eligibilityOf } from './eligibility.js';
import type { PreparersOf } from './preparing.js';

const NORMS = [
  'assembly.size',
  'assembly.termYears',
  'assembly.termNoticeDays',
  'assembly.sittingIntervalDays',
] as const;

export const prepareAssembly: PreparersOf<AssemblyIntents, AssemblyCommand, AssemblyState> = {
  FormAssembly: async ({ id, intent, occurredAt, sources }) => {
    const on = localDate(occurredAt);
    const formation = await formationOf(intent, sources);
    const { territory, members } = formation;
    return {
      assemblyId: id,
      ...formation,
      norms: await sources.norms.inForce(NORMS, on, territory),
      ...(await eligibilityOf(members, territory, on, sources)),
    };
  },
  RecordMemberExit: ({ intent: { memberId, reason, leftOn } }) => ({ memberId, reason, leftOn }),
  FillVacancy: async ({ intent, state, id, occurredAt, sources }) => {
    const territory = state.formed?.territory;
    if (territory === undefined) throw new DomainError('NotFound', { what: 'assembly', id });
    const { member, source } = await joinerOf(intent, territory, sources);
    const on = localDate(occurredAt);
    const { eligibility, rollVersion } = await eligibilityOf([member], territory, on, sources);
    return { member, source, rollVersion, eligibility: eligibility[0] ?? { verdict: 'unknown' } };
  },
  AnnounceTermEnd: () => ({}),
  RecordAssemblySat: async ({ intent: { meetingId }, sources }) => {
    const { openedAt, startsAt } = await sittingOf(meetingId, sources);
    return { meetingId, satOn: localDate(openedAt ?? startsAt) };
  },
  MissSittingDeadline: async ({ state, sources }) => {
    const dueOn = sitsBy(state);
    if (dueOn === undefined || !state.formed) return {};
    const by = await akimInOffice(sources, state.formed.territory, dueOn);
    return by === undefined ? {} : { by };
  },
};

async function sittingOf(
  meetingId: string,
  { streams }: Sources,
): Promise<{ readonly openedAt: string | undefined; readonly startsAt: string }> {
  const { convened, opening } = await streams.assemblyMeeting(meetingId);
  return { openedAt: opening?.occurredAt, startsAt: convened.startsAt };
}

type Formation = Pick<
  FormAssembly,
  'territory' | 'population' | 'members' | 'size' | 'sections' | 'source' | 'termFrom' | 'termTo'
>;

async function formationOf(intent: AssemblyIntents['FormAssembly'], sources: Sources): Promise<Formation> {
  if ('meetingId' in intent) {
    const { territory, source, elected } = await electedBy(intent, sources);
    const { population, members, size, sections, termFrom, termTo } = elected;
    return {
      territory,
      source,
      population,
      members: members.map(asMember),
      size,
      sections,
      termFrom,
      termTo,
    };
  }
  const { territory, population, members, source, termFrom, termTo } = intent;
  const cited = await sourceOf(source, territory, sources);
  return { territory, population, members, termFrom, termTo, source: cited };
}

async function joinerOf(
  intent: AssemblyIntents['FillVacancy'],
  territory: Kato,
  sources: Sources,
): Promise<Pick<FillVacancy, 'member' | 'source'>> {
  if (!('meetingId' in intent))
    return { member: intent.member, source: await sourceOf(intent.source, territory, sources) };
  const { source, elected } = await electedBy(intent, sources);
  const member = elected.members.find(({ memberId }) => memberId === intent.memberId);
  if (!member) throw new DomainError('NotFound', { what: 'member', id: intent.memberId });
  return { member: asMember(member), source };
}

function asMember({ for: _votes, ...candidate }: ElectedCandidate): ElectedMember {
  return candidate;
}

async function sourceOf(
  { decision, minutesDocumentId }: SourceIntent,
  territory: Kato,
  { vault }: Sources,
): Promise<ElectingGathering> {
  return { decision, minutes: await vault.document(minutesDocumentId, territory) };
}
