import { evolveBy } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import type { DecisionEvent, DecisionEventData, ExecutionPlan } from './decision.events.js';

export const DECISION_PHASES = [
  'adopted',
  'delivered',
  'inExecution',
  'disagreed',
  'confirmed',
  'beforeHigherAkim',
  'withdrawn',
  'setAside',
  'annulled',
  'done',
  'partly',
  'notExecuted',
] as const;
/**
 * `adopted` in signed minutes, `delivered` to the akim; then `inExecution`, or `disagreed` → `confirmed` by the
 * repeat discussion → `beforeHigherAkim` once the maslikhat has discussed it. The rest are ends.
 */
export type DecisionPhase = (typeof DECISION_PHASES)[number];
export type MissedKind = 'answer' | 'higherAkim' | 'execution' | 'publication';

export interface DecisionState {
  readonly phase: DecisionPhase | 'none';
  readonly adopted?: DecisionEventData<'DecisionAdopted'>;
  readonly delivered?: DecisionEventData<'DecisionDelivered'>;
  readonly answered?: DecisionEventData<'AkimAgreed'> | DecisionEventData<'AkimDisagreed'>;
  readonly discussed?: DecisionEventData<'MaslikhatDiscussed'>;
  /** Frozen when the akim agreed, or the higher akim upheld it. */
  readonly plan?: ExecutionPlan;
  readonly reports: readonly DecisionEventData<'ExecutionReported'>[];
  readonly published?: DecisionEventData<'DecisionPublished'>;
  readonly contests: readonly { readonly contestId: string; readonly settled: boolean }[];
  readonly missed: readonly MissedKind[];
  readonly lastStepAt: Instant;
}

export const initialDecision: DecisionState = {
  phase: 'none',
  reports: [],
  contests: [],
  missed: [],
  lastStepAt: '',
};

type State = DecisionState;

export const evolveDecision = evolveBy<DecisionEvent, State>({
  DecisionAdopted: (state, data) => ({ ...step(state, data, 'adopted'), adopted: data }),
  DecisionDelivered: (state, data) => ({ ...step(state, data, 'delivered'), delivered: data }),
  AkimAgreed: (state, data) => ({ ...step(state, data, 'inExecution'), answered: data, plan: data.plan }),
  AkimDisagreed: (state, data) => ({ ...step(state, data, 'disagreed'), answered: data }),
  AnswerDeadlineMissed: (state) => missed(state, 'answer'),
  RepeatDiscussionHeld: (state, data) => step(state, data, data.stands ? 'confirmed' : 'withdrawn'),
  MaslikhatDiscussed: (state, data) => ({ ...step(state, data, 'beforeHigherAkim'), discussed: data }),
  HigherAkimDecided: (state, data) => ({
    ...step(state, data, data.plan ? 'inExecution' : 'setAside'),
    ...(data.plan && { plan: data.plan }),
  }),
  HigherAkimDeadlineMissed: (state) => missed(state, 'higherAkim'),
  ExecutionReported: (state, data) => ({
    ...step(state, data, state.phase),
    reports: [...state.reports, data],
  }),
  ExecutionDeadlineMissed: (state) => missed(state, 'execution'),
  ExecutionEvaluated: (state, data) => step(state, data, data.outcome),
  DecisionPublished: (state, data) => ({ ...state, published: data }),
  PublicationDeadlineMissed: (state) => missed(state, 'publication'),
  DecisionContested: (state, { contestId }) => ({
    ...state,
    contests: [...state.contests, { contestId, settled: false }],
  }),
  ContestSettled: (state, { contestId, outcome }) => ({
    ...state,
    phase: outcome === 'annulled' ? 'annulled' : state.phase,
    contests: state.contests.map((one) => (one.contestId === contestId ? { ...one, settled: true } : one)),
  }),
});

function step(state: State, { occurredAt }: { readonly occurredAt: Instant }, phase: State['phase']): State {
  return { ...state, phase, lastStepAt: occurredAt };
}

function missed(state: State, kind: MissedKind): State {
  return { ...state, missed: [...state.missed, kind] };
}
