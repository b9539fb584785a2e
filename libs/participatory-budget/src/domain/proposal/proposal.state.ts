import { evolveBy } from '#libs/kernel';
import type { CalendarDate, Instant } from '#libs/kernel';
import type { ProposalEvent, ProposalEventData } from './proposal.events.js';
import type { CostedForm } from './proposal.form.js';

export const PROPOSAL_PHASES = [
  'submitted',
  'returned',
  'reworked',
  'accepted',
  'refused',
  'lapsed',
  'appealed',
  'dismissed',
  'grantedTooLate',
  'takenBack',
] as const;
/**
 * `submitted` → `accepted`, `refused`, or `returned` to the author → `reworked` → `accepted` or `refused`; a rework
 * that never came has `lapsed`. What was refused or lapsed may be `appealed`: `accepted` after all, `dismissed`, or
 * `grantedTooLate` for the ballot.
 */
export type ProposalPhase = (typeof PROPOSAL_PHASES)[number];
export type MissedOfProposal = 'screening' | 'review' | 'publication' | 'appeal';

export interface ProposalState {
  readonly phase: ProposalPhase | 'none';
  readonly submitted?: ProposalEventData<'ProposalSubmitted'>;
  /** As submitted, or as last reworked. */
  readonly form?: CostedForm;
  readonly sponsors: readonly string[];
  readonly title?: ProposalEventData<'ProposalAccepted'>['title'];
  /** Who screened it, in any round. */
  readonly screeners: readonly string[];
  readonly reworkDueOn?: CalendarDate;
  readonly reviewDueOn?: CalendarDate;
  readonly publicationDueOn?: CalendarDate;
  readonly appealUntil?: CalendarDate;
  readonly answerDueOn?: CalendarDate;
  /** When the outcome came that is to be published. */
  readonly decidedAt?: Instant;
  readonly published: boolean;
  readonly missed: readonly MissedOfProposal[];
  readonly lastStepAt: Instant;
}

export const initialProposal: ProposalState = {
  phase: 'none',
  sponsors: [],
  screeners: [],
  published: false,
  missed: [],
  lastStepAt: '',
};

type State = ProposalState;

export const evolveProposal = evolveBy<ProposalEvent, State>({
  ProposalSubmitted: (state, data) => ({
    ...step(state, data, 'submitted'),
    submitted: data,
    form: data.form,
  }),
  CoSponsorConfirmed: (state, { sponsor }) => ({ ...state, sponsors: [...state.sponsors, sponsor.memberId] }),
  CoSponsorWithdrew: (state, { memberId }) => ({
    ...state,
    sponsors: state.sponsors.filter((sponsor) => sponsor !== memberId),
  }),
  ProposalAccepted: (state, data) => ({
    ...screened(state, data, 'accepted'),
    ...outcome(data),
    title: data.title,
  }),
  ProposalReturned: (state, data) => ({
    ...screened(state, data, 'returned'),
    reworkDueOn: data.reworkDueOn,
  }),
  ProposalReworked: (state, data) => ({
    ...step(state, data, 'reworked'),
    form: data.form,
    reviewDueOn: data.reviewDueOn,
  }),
  ProposalRefused: (state, data) => ({
    ...screened(state, data, 'refused'),
    ...outcome(data),
    appealUntil: data.appealUntil,
  }),
  ScreeningPublished: (state) => ({ ...state, published: true }),
  ProposalAppealed: (state, data) => ({ ...step(state, data, 'appealed'), answerDueOn: data.answerDueOn }),
  ProposalAppealDecided: (state, data) => ({
    ...step(
      state,
      data,
      data.outcome === 'dismissed' ? 'dismissed' : data.onBallot === true ? 'accepted' : 'grantedTooLate',
    ),
    ...(data.title && { title: data.title }),
  }),
  ProposalWithdrawn: (state, data) => step(state, data, 'takenBack'),
  ScreeningDeadlineMissed: (state) => missed(state, 'screening'),
  ReworkDeadlineMissed: (state, data) => ({ ...step(state, data, 'lapsed'), appealUntil: data.appealUntil }),
  ReviewDeadlineMissed: (state) => missed(state, 'review'),
  ScreeningPublicationMissed: (state) => missed(state, 'publication'),
  ProposalAppealDeadlineMissed: (state) => missed(state, 'appeal'),
});

function step(state: State, { occurredAt }: { readonly occurredAt: Instant }, phase: State['phase']): State {
  return { ...state, phase, lastStepAt: occurredAt };
}

function screened(
  state: State,
  data: { readonly occurredAt: Instant; readonly screenedBy: string },
  phase: State['phase'],
): State {
  return { ...step(state, data, phase), screeners: [...state.screeners, data.screenedBy] };
}

function outcome({
  publicationDueOn,
  occurredAt,
}: {
  readonly publicationDueOn: CalendarDate;
  readonly occurredAt: Instant;
}): Pick<State, 'publicationDueOn' | 'decidedAt'> {
  return { publicationDueOn, decidedAt: occurredAt };
}

function missed(state: State, kind: MissedOfProposal): State {
  return { ...state, missed: [...state.missed, kind] };
}
