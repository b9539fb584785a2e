import type { Evolvers } from '#libs/kernel';
import type { MinutesEvent } from '../events/minutes.js';
import type { PaperEvent } from '../events/paper.js';
import type { Minutes, SeparateGatheringState } from '../separate-gathering.state.js';
import { following } from './following.js';

export const paperEvolvers: Evolvers<PaperEvent, SeparateGatheringState> = {
  HeldOnPaperDeclared: (state, { heldOn, scans, enteredBy, occurredAt }) =>
    following(state, {
      paper: { heldOn, scans, enteredBy, declaredAt: occurredAt },
    }),
  PaperEntryChecked: (state, { checkedBy }) =>
    state.paper ? following(state, { paper: { ...state.paper, checkedBy } }) : state,
};

export const minutesEvolvers: Evolvers<MinutesEvent, SeparateGatheringState> = {
  MinutesSigned: (state, data) =>
    withMinutes(state, { document: data.document, signatures: [...state.minutes.signatures, data] }),
  SignerUnavailable: (state, { part, substitute }) =>
    withMinutes(state, { substitutes: { ...state.minutes.substitutes, [part]: substitute } }),
  CorrectionAnnexIssued: (state, data) =>
    withMinutes(state, { annexes: [...state.minutes.annexes, { ...data, signatures: [] }] }),
  CorrectionAnnexSigned: (state, data) =>
    withMinutes(state, {
      annexes: state.minutes.annexes.map((annex) =>
        annex.number === data.number ? { ...annex, signatures: [...annex.signatures, data] } : annex,
      ),
    }),
  MinutesDelivered: (state, data) => withMinutes(state, { delivered: data }),
  MinutesDeliveryDeadlineMissed: (state) => withMinutes(state, { deadlineMissed: true }),
  MinutesPublished: (state, data) => withMinutes(state, { published: data }),
};

function withMinutes(state: SeparateGatheringState, change: Partial<Minutes>): SeparateGatheringState {
  return following(state, { minutes: { ...state.minutes, ...change } });
}
