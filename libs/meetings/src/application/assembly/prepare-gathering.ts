import { DomainError, localDate } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import type { GatheringNorms } from '../../domain/assembly-meeting.events.js';
import type { Convening } from '../../domain/assembly-meeting.convening.js';
import type { ElectionCensus } from '../../domain/events/assembly-election.js';
import { membersOn, vacantOn } from '../../domain/assembly.state.js';
import type { ConveneGathering, GatheringCommand } from '../../domain/gathering.commands.js';
import { wholeTerritory } from '../okrug.js';
import type { Sources } from '../preparation.js';
import { openVote } from '../prepare-meeting.js';
import { akimConvener, convenedOf, newItems } from './convener.js';
import { eligibilityOf } from './eligibility.js';
import type { GatheringIntents } from './gathering.intents.js';
import type { Preparing, PreparersOf } from './preparing.js';

const NORMS = [
  'gathering.noticeDays',
  'gathering.residentsQuorum',
  'gathering.representativesQuorum',
  'gathering.waitingMinutes',
  'gathering.tieRule',
  'gathering.recusalBase',
  'gathering.minutesDeliveryWorkingDays',
  'assembly.size',
  'assembly.termYears',
] as const satisfies readonly (keyof GatheringNorms)[];

type GatheringConvening = Preparing<GatheringIntents['ConveneGathering'], AssemblyMeetingState>;

/** What the rules of a gathering must know beside what was asked. */
export const prepareGathering: PreparersOf<GatheringIntents, GatheringCommand, AssemblyMeetingState> = {
  ConveneGathering: async (preparing) => {
    const { id, intent, occurredAt, sources } = preparing;
    const { territory, place, startsAt, agenda, noticeOn, initiativeId } = intent;
    const { composition, priorities } = await whoComes(preparing);
    return {
      meetingId: id,
      territory,
      composition,
      priorities,
      convener:
        initiativeId === undefined
          ? await akimConvener(preparing, territory)
          : { kind: 'initiative', initiativeId, standing: await sources.streams.initiative(initiativeId) },
      place,
      startsAt,
      noticeOn,
      agenda: newItems(preparing, agenda),
      norms: await sources.norms.inForce(NORMS, localDate(occurredAt), territory),
    };
  },
  OpenAssemblyElection: async ({ id, intent, state: gathering, sources, occurredAt }) => {
    const { assemblyId, sections = [], vote, ...asked } = intent;
    const convened = convenedOf(gathering, id);
    const on = localDate(occurredAt);
    const census = await censusOf(convened, on, sources);
    const terms = { ...asked, sections, census, vote: openVote(vote) };
    if (assemblyId === undefined) return terms;
    const state = await sources.streams.assembly(assemblyId);
    const { termTo, territory } = state.formed;
    if (territory !== convened.territory)
      throw new DomainError('NotFound', { what: 'assembly', id: assemblyId });
    const members = membersOn(state, on);
    return { ...terms, assembly: { assemblyId, vacant: vacantOn(state, on), termTo, members } };
  },
  NominateAssemblyCandidate: async ({ id, intent, state, sources, occurredAt }) => {
    const { itemId, memberId, groups, sectionId, representativeOf } = intent;
    const { territory } = convenedOf(state, id);
    const candidate = { memberId, ...(representativeOf !== undefined && { representativeOf }) };
    const { eligibility } = await eligibilityOf([candidate], territory, localDate(occurredAt), sources);
    return {
      itemId,
      ...candidate,
      groups,
      ...(sectionId !== undefined && { sectionId }),
      eligibility: eligibility[0] ?? { verdict: 'unknown' },
    };
  },
  VoteOnAssemblyCandidate: ({ intent: { itemId, memberId, vote } }) => ({
    itemId,
    memberId,
    vote: openVote(vote),
  }),
  DecideAssemblyElection: ({ intent: { itemId } }) => ({ itemId }),
};

/** Whom the roll in force has in the territory and in each section of the plan, that day. */
async function censusOf(
  { territory, planId }: Pick<Convening, 'territory' | 'planId'>,
  on: CalendarDate,
  sources: Sources,
): Promise<ElectionCensus> {
  const okrug = await wholeTerritory(territory, on, sources);
  const planned = planId === undefined ? [] : (await sources.streams.plan(planId)).proposal.sections;
  const [all, ...sections] = await Promise.all([
    sources.members.count(okrug),
    ...planned.map(async ({ sectionId, areas }) => ({
      sectionId,
      eligible: (await sources.members.count({ ...okrug, areas })).eligible,
    })),
  ]);
  return { rollVersion: all.rollVersion, eligible: all.eligible, sections };
}

/** The representatives of a plan with what their sections passed on, or everybody whom the roll has that day. */
async function whoComes({
  intent: { territory, planId, startsAt },
  sources,
}: GatheringConvening): Promise<Pick<ConveneGathering, 'composition' | 'priorities'>> {
  if (planId === undefined) {
    const okrug = await wholeTerritory(territory, localDate(startsAt), sources);
    return { composition: { kind: 'residents', ...(await sources.members.count(okrug)) }, priorities: [] };
  }
  const { plan, elections } = await sources.streams.electionsOf(planId);
  if (plan.proposal.territory !== territory)
    throw new DomainError('NotFound', { what: 'sectionPlan', id: planId });
  return {
    composition: {
      kind: 'representatives',
      planId,
      sections: plan.proposal.sections.length,
      representatives: elections.flatMap(({ gatheringId, state: { election, minutes } }) =>
        election.elected.map(({ memberId }) => ({
          memberId,
          gatheringId,
          published: minutes.published !== undefined,
        })),
      ),
    },
    priorities: elections.flatMap(({ gatheringId, state }) =>
      state.priorities.map(({ priorityId, text }) => ({ gatheringId, priorityId, text })),
    ),
  };
}
