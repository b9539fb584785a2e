import { DomainError, uuidV5 } from '#libs/kernel';
import type { DecisionReference, Kato } from '#libs/kernel';
import type { EventStore, RecordedEvent } from '#libs/event-store';
import { ASSEMBLY } from '../domain/assembly.events.js';
import type { AssemblyEvent } from '../domain/assembly.events.js';
import { evolveAssembly, initialAssembly } from '../domain/assembly.state.js';
import type { AssemblyState } from '../domain/assembly.state.js';
import { ASSEMBLY_MEETING } from '../domain/assembly-meeting.events.js';
import type { AssemblyMeetingEvent } from '../domain/assembly-meeting.events.js';
import { evolveAssemblyMeeting } from '../domain/assembly-meeting.evolve.js';
import { initialAssemblyMeeting } from '../domain/assembly-meeting.state.js';
import type { AssemblyMeetingState } from '../domain/assembly-meeting.state.js';
import { INITIATIVE } from '../domain/initiative.events.js';
import type { InitiativeEvent } from '../domain/initiative.events.js';
import { evolveInitiative, initialInitiative } from '../domain/initiative.state.js';
import type { InitiativePhase } from '../domain/initiative.state.js';
import { evolveSectionPlan, initialSectionPlan } from '../domain/section-plan.state.js';
import type { SectionPlanState } from '../domain/section-plan.state.js';
import { SECTION_PLAN } from '../domain/section-plan.events.js';
import type { Section, SectionPlanEvent } from '../domain/section-plan.events.js';
import { evolveSeparateGathering } from '../domain/separate-gathering.evolve.js';
import { SEPARATE_GATHERING } from '../domain/separate-gathering.events.js';
import type { SeparateGatheringEvent } from '../domain/separate-gathering.events.js';
import { initialSeparateGathering } from '../domain/separate-gathering.state.js';
import type { Phase, SeparateGatheringState } from '../domain/separate-gathering.state.js';

export type ProposedPlan = Required<Pick<SectionPlanState, 'proposal'>> & SectionPlanState;
export type ConvenedGathering = Required<Pick<SeparateGatheringState, 'convened' | 'schedule'>> &
  SeparateGatheringState;

export type FormedAssembly = Required<Pick<AssemblyState, 'formed'>> & AssemblyState;
export type ConvenedSitting = Required<Pick<AssemblyMeetingState, 'convened'>> & AssemblyMeetingState;

/** More convenings than any section has. */
const MOST_CONVENINGS = 1_000;

/**
 * The id of a section's n-th convening under a plan. Because the id says which it is, the store itself lets only
 * one of two commands begin it.
 */
export function conveningId(planId: string, sectionId: string, number: number): string {
  return uuidV5(`separate gathering:${planId}:${sectionId}:${String(number)}`);
}

/** Which convening of the section an id is, from 1; undefined for an id made otherwise. */
export function conveningNumber(gatheringId: string, planId: string, sectionId: string): number | undefined {
  for (let number = 1; number <= MOST_CONVENINGS; number += 1)
    if (conveningId(planId, sectionId, number) === gatheringId) return number;
  return undefined;
}

/** What a rule is judged on is read from the streams themselves, never from a projection. */
export class MeetingStreams {
  constructor(
    private readonly store: EventStore,
    private readonly upcast: (event: RecordedEvent) => RecordedEvent,
  ) {}

  /** @throws DomainError `NotFound` */
  async plan(planId: string): Promise<ProposedPlan> {
    const events = await this.events(`${SECTION_PLAN}-${planId}`);
    const state = events.reduce(
      (plan, event) => evolveSectionPlan(plan, event as unknown as SectionPlanEvent),
      initialSectionPlan,
    );
    if (!state.proposal) throw new DomainError('NotFound', { what: SECTION_PLAN, id: planId });
    return { ...state, proposal: state.proposal };
  }

  /** @throws DomainError `NotFound` when the plan has no such section */
  async section(planId: string, sectionId: string): Promise<{ plan: ProposedPlan; section: Section }> {
    const plan = await this.plan(planId);
    const section = plan.proposal.sections.find((candidate) => candidate.sectionId === sectionId);
    if (!section) throw new DomainError('NotFound', { what: 'section', id: sectionId });
    return { plan, section };
  }

  /**
   * A separate gathering and its whole history.
   *
   * @throws DomainError `NotFound`
   */
  async gathering(
    gatheringId: string,
  ): Promise<{ state: ConvenedGathering; events: readonly RecordedEvent[] }> {
    const events = await this.events(`${SEPARATE_GATHERING}-${gatheringId}`);
    const state = foldGathering(events);
    const { convened, schedule } = state;
    if (!convened || !schedule)
      throw new DomainError('NotFound', { what: SEPARATE_GATHERING, id: gatheringId });
    return { state: { ...state, convened, schedule }, events };
  }

  /**
   * The gathering that a convening of the section is about: the one this very command convened before, else the
   * one that has not ended yet — which refuses another beside it —, else the next.
   */
  async toConvene(planId: string, sectionId: string, commandId: string): Promise<string> {
    for (let number = 1; ; number += 1) {
      const gatheringId = conveningId(planId, sectionId, number);
      const events = await this.events(`${SEPARATE_GATHERING}-${gatheringId}`);
      if (events.length === 0 || events.some(({ metadata }) => metadata.commandId === commandId))
        return gatheringId;
      const { phase } = foldGathering(events);
      if (!ENDED.includes(phase)) return gatheringId;
    }
  }

  /**
   * What the sections of a plan elected: of each its latest convening, where somebody was elected.
   *
   * @throws DomainError `NotFound`
   */
  async electionsOf(planId: string): Promise<{
    readonly plan: ProposedPlan;
    readonly elections: readonly { readonly gatheringId: string; readonly state: SeparateGatheringState }[];
  }> {
    const plan = await this.plan(planId);
    const elections: { gatheringId: string; state: SeparateGatheringState }[] = [];
    for (const { sectionId } of plan.proposal.sections)
      for (let number = 1; number <= MOST_CONVENINGS; number += 1) {
        const gatheringId = conveningId(planId, sectionId, number);
        const events = await this.events(`${SEPARATE_GATHERING}-${gatheringId}`);
        if (events.length === 0) break;
        const state = foldGathering(events);
        if (state.election.elected.length > 0) elections.push({ gatheringId, state });
      }
    return { plan, elections };
  }

  /** Which of the initiatives this very command began before; undefined when it began none of them. */
  async begunBy(commandId: string, initiativeIds: readonly string[]): Promise<string | undefined> {
    for (const initiativeId of initiativeIds) {
      const events = await this.events(`${INITIATIVE}-${initiativeId}`);
      if (events.some(({ metadata }) => metadata.commandId === commandId)) return initiativeId;
    }
    return undefined;
  }

  /** Where an initiative of residents stands. @throws DomainError `NotFound` */
  async initiative(initiativeId: string): Promise<{
    readonly territory: Kato;
    readonly phase: InitiativePhase;
    readonly order?: DecisionReference;
  }> {
    const events = (await this.events(`${INITIATIVE}-${initiativeId}`)) as unknown as InitiativeEvent[];
    const { opened, phase } = events.reduce(evolveInitiative, initialInitiative);
    if (!opened) throw new DomainError('NotFound', { what: INITIATIVE, id: initiativeId });
    const answer = events.find((event) => event.type === 'InitiativeAnswered');
    return { territory: opened.territory, phase, ...(answer && { order: answer.data.order }) };
  }

  /** @throws DomainError `NotFound` */
  async assembly(assemblyId: string): Promise<FormedAssembly> {
    const state = (await this.events(`${ASSEMBLY}-${assemblyId}`)).reduce(
      (assembly, event) => evolveAssembly(assembly, event as unknown as AssemblyEvent),
      initialAssembly,
    );
    if (!state.formed) throw new DomainError('NotFound', { what: ASSEMBLY, id: assemblyId });
    return { ...state, formed: state.formed };
  }

  /** @throws DomainError `NotFound` */
  async assemblyMeeting(meetingId: string): Promise<ConvenedSitting> {
    return (await this.sitting(meetingId)).state;
  }

  /**
   * A sitting and its history.
   *
   * @param until the last revision that is read; the whole history if not given
   * @throws DomainError `NotFound`
   */
  async sitting(
    meetingId: string,
    until = Infinity,
  ): Promise<{ readonly state: ConvenedSitting; readonly events: readonly RecordedEvent[] }> {
    const all = await this.events(`${ASSEMBLY_MEETING}-${meetingId}`);
    const events = all.filter(({ revision }) => revision <= until);
    const state = events.reduce(
      (meeting, event) => evolveAssemblyMeeting(meeting, event as unknown as AssemblyMeetingEvent),
      initialAssemblyMeeting,
    );
    if (!state.convened) throw new DomainError('NotFound', { what: ASSEMBLY_MEETING, id: meetingId });
    return { state: { ...state, convened: state.convened }, events };
  }

  private async events(stream: string): Promise<readonly RecordedEvent[]> {
    return (await this.store.readStream(stream)).map(this.upcast);
  }
}

const ENDED: readonly Phase[] = ['closed', 'notHeld', 'cancelled'];

function foldGathering(events: readonly RecordedEvent[]): SeparateGatheringState {
  return events.reduce(
    (gathering, event) => evolveSeparateGathering(gathering, event as unknown as SeparateGatheringEvent),
    initialSeparateGathering,
  );
}
