import type { Visitor } from './ports.js';

export const PAPER_KINDS = [
  'notice',
  'registrationSheet',
  'tallySheet',
  'minutes',
  'extract',
  'certificate',
  'correctionAnnex',
] as const;
export const PAPER_LANGUAGES = ['kk', 'ru', 'kk-ru'] as const;
export const PAPER_FORMATS = ['pdf', 'docx', 'text', 'picture'] as const;

/** Which paper is asked for, and how. */
export interface PaperRequest {
  readonly kind: (typeof PAPER_KINDS)[number];
  readonly language: (typeof PAPER_LANGUAGES)[number];
  readonly format: (typeof PAPER_FORMATS)[number];
  /** The representative a certificate is for. */
  readonly memberId?: string;
  /** Agenda item of an extract, from 1. */
  readonly item?: number;
  /** A registration sheet with empty rows alone. */
  readonly blank?: boolean;
  /** Number of a correction annex, from 1. */
  readonly number?: number;
}

export interface RenderedPaper {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** ASCII, with its ending. */
  readonly fileName: string;
  readonly templateVersion: string;
  /** Revision of the last event that it shows. */
  readonly revision: number;
}

/** Every paper of a gathering, drawn from log, vault and norms as they stand. */
export abstract class GatheringPapers {
  /**
   * @param visitor on whose account the names are opened; a notice shows none
   * @throws DomainError `NotFound`, `FieldInvalid`
   */
  abstract draw(gatheringId: string, request: PaperRequest, visitor: Visitor): Promise<RenderedPaper>;

  /**
   * The page of the prefilled sheet on which each member stands, in the order of the list.
   *
   * @throws DomainError `NotFound`
   */
  abstract sheetPages(
    gatheringId: string,
    visitor: Visitor,
  ): Promise<readonly { readonly memberId: string; readonly page: number }[]>;
}
