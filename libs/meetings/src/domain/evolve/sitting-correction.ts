import type { Evolvers } from '#libs/kernel';
import type { AssemblyMeetingState } from '../assembly-meeting.state.js';
import type { SittingCorrectionEvent } from '../events/sitting-correction.js';

export const evolveSittingCorrections: Evolvers<SittingCorrectionEvent, AssemblyMeetingState> = {
  AssemblyCorrectionAnnexIssued: (state, data) => ({
    ...state,
    annexes: [...state.annexes, { ...data, signatures: [] }],
  }),
  AssemblyCorrectionAnnexSigned: (state, data) => ({
    ...state,
    annexes: state.annexes.map((annex) =>
      annex.number === data.number ? { ...annex, signatures: [...annex.signatures, data] } : annex,
    ),
  }),
};
