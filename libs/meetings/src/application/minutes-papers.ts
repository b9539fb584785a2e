import type { Instant } from '#libs/kernel';
import type { Visitor } from './ports.js';
import type { CorrectionIntent } from './separate-gathering.intents.js';

/** A paper drawn from log and vault, with the version of the template that drew it. */
export interface DrawnPaper {
  readonly bytes: Uint8Array;
  readonly templateVersion: string;
  /** Revision of the last event that it shows. */
  readonly revision: number;
}

/** Draws what is signed and published. Same log, vault, template and norms: same bytes. */
export abstract class MinutesPapers {
  abstract minutes(
    gatheringId: string,
    audience: 'official' | 'public',
    visitor: Visitor,
  ): Promise<DrawnPaper>;

  abstract correctionAnnex(
    gatheringId: string,
    number: number,
    correction: CorrectionIntent,
    issuedAt: Instant,
    visitor: Visitor,
  ): Promise<DrawnPaper>;

  /** To the minutes of a sitting of an assembly or of a gathering. */
  abstract sittingCorrection(
    meetingId: string,
    number: number,
    correction: CorrectionIntent,
    issuedAt: Instant,
    visitor: Visitor,
  ): Promise<DrawnPaper>;
}
