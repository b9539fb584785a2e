import { DomainError, localDate } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import { render, TEMPLATE_VERSIONS } from '#libs/minutes';
import type { PaperLanguage, PaperModels, SittingMinutesModel } from '#libs/minutes';
import type { RenderedPaper } from '../gathering-papers.js';
import type { Visitor } from '../ports.js';
import { PAPER_MEDIA_TYPES, paperFileName } from './paper-files.js';
import type { PaperSources } from './paper-sources.js';
import { sittingMinutesModel } from './sitting-model.js';
import { sittingNoticeModel } from './sitting-notice-model.js';
import { gatherSitting, nobody, signers } from './sitting-sources.js';
import type { SittingStuff } from './sitting-sources.js';

export const SITTING_PAPERS = ['notice', 'minutes', 'extract', 'letter', 'correctionAnnex'] as const;
export const SITTING_PAPER_FORMATS = ['pdf', 'docx', 'text'] as const;

/** Which paper of a sitting is asked for, and how. */
export interface SittingPaperRequest {
  readonly kind: (typeof SITTING_PAPERS)[number];
  readonly language: PaperLanguage;
  readonly format: (typeof SITTING_PAPER_FORMATS)[number];
  /** Agenda item of an extract, from 1. */
  readonly item?: number;
  /** Number of a correction annex, from 1. */
  readonly number?: number;
}

type DrawnAnew = Exclude<SittingPaperRequest['kind'], 'correctionAnnex'>;

const KINDS = {
  notice: 'sittingNotice',
  minutes: 'sittingMinutes',
  extract: 'sittingExtract',
  letter: 'coverLetter',
} as const;

/** Draws the papers of a sitting — of an assembly or a gathering — from its history, the vault and the norms. */
export class SittingPapers {
  constructor(private readonly sources: PaperSources) {}

  /**
   * The minutes as papers of what the sitting decided cite them; nobody's name but theirs who are printed is opened.
   *
   * @throws DomainError `NotFound`
   */
  async cited(
    meetingId: string,
    visitor: Visitor,
    printed: 'nobody' | 'signers',
  ): Promise<{ readonly minutes: SittingMinutesModel; readonly on: CalendarDate }> {
    const whose = printed === 'signers' ? signers : nobody;
    const stuff = await gatherSitting(this.sources, meetingId, visitor, whose);
    return { minutes: sittingMinutesModel(stuff), on: localDate(stuff.state.convened.startsAt) };
  }

  /** @throws DomainError `NotFound`, `PaperModelInvalid` where the sitting has not come so far */
  async draw(meetingId: string, request: SittingPaperRequest, visitor: Visitor): Promise<RenderedPaper> {
    const { kind, language, format, item } = request;
    if (kind === 'correctionAnnex') return this.annex(meetingId, request, visitor);
    // The notice is for everybody and names no resident.
    const asker = kind === 'notice' ? undefined : visitor;
    const printed = kind === 'letter' ? signers : undefined;
    const stuff = await gatherSitting(this.sources, meetingId, asker, printed);
    const paper = KINDS[kind];
    return {
      bytes: await render(paper, modelOf(stuff, kind, item) as never, { language, format }),
      mediaType: PAPER_MEDIA_TYPES[format],
      fileName: paperFileName(kind, meetingId, format),
      templateVersion: TEMPLATE_VERSIONS[paper],
      revision: stuff.context.drawnFrom.revision,
    };
  }

  /** As it was frozen when it was issued; no other language or form of it was ever signed. */
  private async annex(
    meetingId: string,
    { number = 1, format }: SittingPaperRequest,
    visitor: Visitor,
  ): Promise<RenderedPaper> {
    const { state, events } = await this.sources.streams.sitting(meetingId);
    const annex = state.annexes.find((issued) => issued.number === number);
    if (!annex) throw new DomainError('AnnexUnknown', { number });
    if (format !== 'pdf') throw new DomainError('PaperFormatUnknown', { paper: 'correctionAnnex', format });
    const { documentId, templateVersion } = annex.document;
    return {
      bytes: await this.sources.vault.giveOut(documentId, state.convened.territory, visitor),
      mediaType: PAPER_MEDIA_TYPES.pdf,
      fileName: `correctionAnnex-${meetingId.slice(0, 8)}-${String(number)}.pdf`,
      templateVersion,
      revision: events.at(-1)?.revision ?? 0,
    };
  }
}

function modelOf(
  stuff: SittingStuff,
  kind: DrawnAnew,
  item = 1,
): PaperModels[(typeof KINDS)[keyof typeof KINDS]] {
  if (kind === 'notice') return sittingNoticeModel(stuff);
  const minutes = sittingMinutesModel(stuff);
  const { context, akim, state } = stuff;
  switch (kind) {
    case 'minutes':
      return minutes;
    case 'extract':
      return { ...context, minutes, item, issuedOn: localDate(context.drawnAt), certifiedBy: akim };
    case 'letter': {
      if (!minutes.chair)
        throw new DomainError('PaperModelInvalid', {
          paper: 'coverLetter',
          field: 'chair',
          problem: 'missing',
        });
      const { delivered } = state;
      return {
        ...context,
        body: minutes.body,
        minutes: { number: minutes.number, date: localDate(state.convened.startsAt) },
        addressee: akim,
        decisions: minutes.items.flatMap(({ title, decision }) =>
          decision?.outcome === 'adopted' ? [title] : [],
        ),
        ...(delivered && {
          received: {
            incomingNumber: delivered.incomingNumber,
            on: delivered.deliveredOn,
            caseNumber: delivered.caseNumber,
            inventoryLine: delivered.inventoryLine,
          },
        }),
        chair: minutes.chair.person,
      };
    }
  }
}
