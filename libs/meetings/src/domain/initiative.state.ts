import { evolveBy } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import type { InitiativeEvent, InitiativeOpened } from './initiative.events.js';
import { PersistentMap } from './persistent-map.js';

export const INITIATIVE_PHASES = ['collecting', 'submitted', 'granted', 'refused', 'lapsed'] as const;
export type InitiativePhase = (typeof INITIATIVE_PHASES)[number];

export interface InitiativeState {
  readonly opened?: InitiativeOpened['data'];
  readonly phase: InitiativePhase;
  /** Who signed. */
  readonly signers: PersistentMap<true>;
  readonly lastStepAt: Instant;
}

export const initialInitiative: InitiativeState = {
  phase: 'collecting',
  signers: PersistentMap.empty(),
  lastStepAt: '',
};

export const evolveInitiative = evolveBy<InitiativeEvent, InitiativeState>({
  InitiativeOpened: (state, data) => ({ ...state, opened: data, lastStepAt: data.occurredAt }),
  InitiativeSigned: (state, { memberId, occurredAt }) => ({
    ...state,
    signers: state.signers.with(memberId, true),
    lastStepAt: occurredAt,
  }),
  InitiativeSubmitted: (state, { occurredAt }) => ({ ...state, phase: 'submitted', lastStepAt: occurredAt }),
  InitiativeLapsed: (state, { occurredAt }) => ({ ...state, phase: 'lapsed', lastStepAt: occurredAt }),
  InitiativeAnswered: (state, { outcome, occurredAt }) => ({
    ...state,
    phase: outcome === 'positive' ? 'granted' : 'refused',
    lastStepAt: occurredAt,
  }),
});
