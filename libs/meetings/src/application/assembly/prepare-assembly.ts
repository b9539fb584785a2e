import { DomainError, localDate } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { AssemblyCommand, EligibilityFacts } from '../../domain/assembly.commands.js';
import type { ElectedMember, ElectingGathering } from '../../domain/assembly.events.js';
import type { AssemblyState } from '../../domain/assembly.state.js';
import { wholeTerritory } from '../okrug.js';
import type { Sources } from '../preparation.js';
import type { AssemblyIntents, SourceIntent } from './assembly.intents.js';
import type { PreparersOf } from './preparing.js';

const NORMS = ['assembly.size', 'assembly.termYears'] as const;

export const prepareAssembly: PreparersOf<AssemblyIntents, AssemblyCommand, AssemblyState> = {
  FormAssembly: async ({ id, intent, occurredAt, sources }) => {
    const { territory, population, members, source, termFrom, termTo } = intent;
    const on = localDate(occurredAt);
    return {
      assemblyId: id,
      territory,
      population,
      members,
      termFrom,
      termTo,
      source: await sourceOf(source, territory, sources),
      norms: await sources.norms.inForce(NORMS, on, territory),
      ...(await eligibilityOf(members, territory, on, sources)),
    };
  },
  RecordMemberExit: ({ intent: { memberId, reason, leftOn } }) => ({ memberId, reason, leftOn }),
  FillVacancy: async ({ intent: { member, source }, state, id, occurredAt, sources }) => {
    const territory = state.formed?.territory;
    if (territory === undefined) throw new DomainError('NotFound', { what: 'assembly', id });
    const { eligibility, rollVersion } = await eligibilityOf(
      [member],
      territory,
      localDate(occurredAt),
      sources,
    );
    return {
      member,
      rollVersion,
      eligibility: eligibility[0] ?? { verdict: 'unknown' },
      source: await sourceOf(source, territory, sources),
    };
  },
};

async function sourceOf(
  { decision, minutesDocumentId }: SourceIntent,
  territory: Kato,
  { vault }: Sources,
): Promise<ElectingGathering> {
  return { decision, minutes: await vault.document(minutesDocumentId, territory) };
}

/** What the roll in force and the separate gatherings' own streams say of each. */
async function eligibilityOf(
  members: readonly ElectedMember[],
  territory: Kato,
  on: CalendarDate,
  sources: Sources,
): Promise<{ readonly eligibility: readonly EligibilityFacts[]; readonly rollVersion: number }> {
  const { members: roll, streams } = sources;
  const okrug = await wholeTerritory(territory, on, sources);
  const { rollVersion } = await roll.count(okrug);
  const eligibility = members.map(async ({ memberId, representativeOf }): Promise<EligibilityFacts> => {
    const { verdict } = await roll.membership(memberId, okrug, rollVersion);
    if (representativeOf === undefined) return { verdict };
    const { state } = await streams.gathering(representativeOf);
    const elected = state.election.decided && state.election.elected.some((one) => one.memberId === memberId);
    if (!elected || state.convened.territory !== territory) return { verdict, representative: 'notElected' };
    return { verdict, representative: state.minutes.published ? 'published' : 'notPublished' };
  });
  return { eligibility: await Promise.all(eligibility), rollVersion };
}
