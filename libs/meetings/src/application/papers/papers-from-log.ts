import { DomainError, localDate } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import { render, TEMPLATE_VERSIONS } from '#libs/minutes';
import type { CorrectionAnnexModel, Official, PaperModels, RegistrationSheetModel } from '#libs/minutes';
import type { Annex } from '../../domain/separate-gathering.state.js';
import { GatheringPapers } from '../gathering-papers.js';
import type { PaperRequest, RenderedPaper } from '../gathering-papers.js';
import type { MinutesPapers } from '../minutes-papers.js';
import type { DrawnPaper } from '../minutes-papers.js';
import type { Visitor } from '../ports.js';
import type { CorrectionIntent } from '../separate-gathering.intents.js';
import {
  blankSheetModel,
  meetingDay,
  noticeModel,
  registrationSheetModel,
  tallySheetModel,
} from './forms.js';
import { minutesModel, minutesNumber } from './minutes-model.js';
import { akimNow, gatherStuff } from './paper-sources.js';
import { PAPER_MEDIA_TYPES, paperFileName } from './paper-files.js';
import type { PaperSources, PaperStuff } from './paper-sources.js';
import { SheetLayouts } from './sheet-layouts.js';
import { signatureBlocks } from './signature-blocks.js';
import { drawSittingCorrection } from './sitting-correction.js';

/** The sheet at the door is printed in both languages. */
const SHEET_LANGUAGE = 'kk-ru';

interface Sheet {
  readonly list: readonly string[];
  readonly stuff: PaperStuff;
  readonly model: RegistrationSheetModel;
}

/** Draws every paper of a gathering from its history; nothing but the history, the vault and the norms goes in. */
export class PapersFromLog extends GatheringPapers implements MinutesPapers {
  private readonly layouts = new SheetLayouts();

  constructor(private readonly sources: PaperSources) {
    super();
  }

  override async draw(gatheringId: string, request: PaperRequest, visitor: Visitor): Promise<RenderedPaper> {
    const frozen = await this.frozenBytes(gatheringId, request, visitor);
    if (frozen) return frozen;
    const { kind, language, format } = request;
    const { stuff, model } = await this.modelFor(gatheringId, request, visitor);
    return {
      bytes: await render(kind, model as never, { language, format }),
      mediaType: PAPER_MEDIA_TYPES[format],
      fileName: paperFileName(kind, gatheringId, format),
      templateVersion: TEMPLATE_VERSIONS[kind],
      revision: stuff.context.drawnFrom.revision,
    };
  }

  /** What a signature has frozen is given as it was signed; no other language or form of it was ever signed. */
  private async frozenBytes(
    gatheringId: string,
    request: PaperRequest,
    visitor: Visitor,
  ): Promise<RenderedPaper | undefined> {
    const { kind, format, number } = request;
    if (kind !== 'minutes' && kind !== 'correctionAnnex') return undefined;
    const { state, events } = await this.sources.streams.gathering(gatheringId);
    const { document, annexes } = state.minutes;
    const signed = kind === 'minutes' ? document : annexes.find((annex) => annex.number === number)?.document;
    if (!signed) return undefined;
    if (format !== 'pdf') throw new DomainError('PaperFormatUnknown', { paper: kind, format });
    return {
      bytes: await this.sources.vault.giveOut(signed.documentId, state.convened.territory, visitor),
      mediaType: PAPER_MEDIA_TYPES.pdf,
      fileName: paperFileName(kind, gatheringId, format),
      templateVersion: signed.templateVersion,
      revision: events.at(-1)?.revision ?? 0,
    };
  }

  override async sheetPages(
    gatheringId: string,
    visitor: Visitor,
  ): Promise<readonly { readonly memberId: string; readonly page: number }[]> {
    const { model, list } = await this.registrationSheet(gatheringId, visitor);
    const pages = await this.layouts.of(model, SHEET_LANGUAGE);
    return list.map((memberId, row) => ({ memberId, page: pages[row] ?? 1 }));
  }

  async minutes(gatheringId: string, audience: 'official' | 'public', visitor: Visitor): Promise<DrawnPaper> {
    const stuff = await gatherStuff(this.sources, gatheringId, visitor);
    return this.frozen('minutes', minutesModel(stuff, audience), stuff);
  }

  async correctionAnnex(
    gatheringId: string,
    number: number,
    correction: CorrectionIntent,
    issuedAt: Instant,
    visitor: Visitor,
  ): Promise<DrawnPaper> {
    const stuff = await gatherStuff(this.sources, gatheringId, visitor);
    return this.frozen(
      'correctionAnnex',
      annexModel(stuff, number, correction, { occurredAt: issuedAt }),
      stuff,
    );
  }

  sittingCorrection(
    meetingId: string,
    number: number,
    correction: CorrectionIntent,
    issuedAt: Instant,
    visitor: Visitor,
  ): Promise<DrawnPaper> {
    return drawSittingCorrection(this.sources, meetingId, { number, correction, issuedAt }, visitor);
  }

  private async frozen<Kind extends 'minutes' | 'correctionAnnex'>(
    kind: Kind,
    model: PaperModels[Kind],
    stuff: PaperStuff,
  ): Promise<DrawnPaper> {
    return {
      bytes: await render(kind, model, { language: 'kk-ru', format: 'pdf' }),
      templateVersion: TEMPLATE_VERSIONS[kind],
      revision: stuff.context.drawnFrom.revision,
    };
  }

  private async modelFor(
    gatheringId: string,
    request: PaperRequest,
    visitor: Visitor,
  ): Promise<{ stuff: PaperStuff; model: PaperModels[PaperRequest['kind']] }> {
    if (request.kind === 'registrationSheet')
      return request.blank === true
        ? this.blankSheet(gatheringId)
        : this.registrationSheet(gatheringId, visitor);
    // The notice is for everybody and names no resident.
    const stuff = await gatherStuff(
      this.sources,
      gatheringId,
      request.kind === 'notice' ? undefined : visitor,
    );
    return { stuff, model: await this.modelOf(stuff, request) };
  }

  private async blankSheet(gatheringId: string): Promise<Sheet> {
    const stuff = await gatherStuff(this.sources, gatheringId);
    return { list: [], stuff, model: blankSheetModel(stuff) };
  }

  private async registrationSheet(gatheringId: string, visitor: Visitor): Promise<Sheet> {
    const { section, state } = await gatherStuff(this.sources, gatheringId);
    const { territory, norms } = state.convened;
    const { rollVersion, startsAt } = state.schedule;
    const on = localDate(startsAt);
    const list = await this.sources.members.list(
      { territory, areas: section.areas, norms, on },
      rollVersion,
      visitor,
    );
    const stuff = await gatherStuff(this.sources, gatheringId, visitor, list);
    return { list, stuff, model: registrationSheetModel(stuff, list) };
  }

  private async modelOf(
    stuff: PaperStuff,
    request: PaperRequest,
  ): Promise<PaperModels[PaperRequest['kind']]> {
    const { context, state } = stuff;
    switch (request.kind) {
      case 'notice':
        return noticeModel(stuff, await this.previousDay(state.convened.previousGatheringId));
      case 'tallySheet':
        return tallySheetModel(stuff);
      case 'extract':
        return {
          ...context,
          minutes: minutesModel(stuff, 'official'),
          item: request.item ?? 1,
          issuedOn: localDate(context.drawnAt),
          certifiedBy: await akimNow(this.sources, stuff),
        };
      case 'certificate':
        return certificateModel(stuff, request.memberId, await akimNow(this.sources, stuff));
      case 'correctionAnnex':
        throw new DomainError('AnnexUnknown', { number: request.number ?? 0 });
      default:
        return { ...minutesModel(stuff, 'official'), draft: true };
    }
  }

  private async previousDay(previousGatheringId: string | undefined): Promise<string | undefined> {
    if (previousGatheringId === undefined) return undefined;
    const { state } = await this.sources.streams.gathering(previousGatheringId);
    return localDate(state.schedule.startsAt);
  }
}

function annexModel(
  stuff: PaperStuff,
  number: number,
  { where, written, correct, ground, foundOn, foundBy }: CorrectionIntent,
  annex: Pick<Annex, 'occurredAt'> & Partial<Pick<Annex, 'signatures'>>,
): CorrectionAnnexModel {
  return {
    ...stuff.context,
    number,
    audience: 'official',
    minutes: { number: minutesNumber(stuff), date: meetingDay(stuff) },
    drawnUpOn: localDate(annex.occurredAt),
    foundOn,
    foundBy,
    corrections: [
      { where, written: { text: written }, correct: { text: correct }, ground: { text: ground } },
    ],
    signatures: signatureBlocks(stuff, annex.signatures ?? []),
  };
}

function certificateModel(
  stuff: PaperStuff,
  memberId: string | undefined,
  issuedBy: Official,
): PaperModels['certificate'] {
  const { state, context, person } = stuff;
  const place = state.election.elected.findIndex((representative) => representative.memberId === memberId);
  if (!state.election.decided || place < 0 || memberId === undefined)
    throw new DomainError('NotFound', { what: 'representative', id: memberId ?? '' });
  return {
    ...context,
    number: `${minutesNumber(stuff)}-${String(place + 1)}`,
    representative: person(memberId),
    electedOn: meetingDay(stuff),
    minutesNumber: minutesNumber(stuff),
    issuedOn: localDate(context.drawnAt),
    issuedBy,
  };
}
