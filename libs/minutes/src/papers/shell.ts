import type { ActReference, GatheringPlace, PaperContext, PaperKind, Venue } from '../model.js';
import type { Block, Paper } from '../paper.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';

/**
 * Version of each template; it is printed on the paper and goes up whenever the same model would give other
 * bytes, so that a frozen paper can be told from a later drawing.
 */
export const TEMPLATE_VERSIONS: Readonly<Record<PaperKind, string>> = {
  notice: 'notice/2',
  registrationSheet: 'registration-sheet/3',
  tallySheet: 'tally-sheet/1',
  minutes: 'minutes/1',
  extract: 'extract/1',
  certificate: 'certificate/1',
  correctionAnnex: 'correction-annex/1',
  sittingMinutes: 'sitting-minutes/2',
  sittingExtract: 'sitting-extract/1',
  sittingNotice: 'sitting-notice/3',
  coverLetter: 'cover-letter/1',
  akimAnswer: 'akim-answer/1',
  repeatDiscussion: 'repeat-discussion/1',
};

/** What all papers share: marks, foot, creation date. `wordings` are those it speaks, Kazakh first. */
export function paperShell(
  kind: PaperKind,
  context: PaperContext,
  wordings: readonly [Wording, ...Wording[]],
  own: Pick<Paper, 'title' | 'layout' | 'page' | 'blocks'> & Partial<Paper>,
): Paper {
  const [first] = wordings;
  const footer = label(wordings, (wording) =>
    wording.common.drawnFrom(context.drawnFrom, TEMPLATE_VERSIONS[kind]),
  );
  return {
    language: first.language,
    footer: wordings.length > 1 ? first.common.drawnFrom(context.drawnFrom, TEMPLATE_VERSIONS[kind]) : footer,
    pageOf: (page, pages) => label(wordings, (wording) => wording.common.pageOf(page, pages)),
    createdAt: context.drawnAt,
    templateVersion: TEMPLATE_VERSIONS[kind],
    ...(context.draft === true ? { watermark: label(wordings, (wording) => wording.common.draft) } : {}),
    ...(context.demonstration === true
      ? { banner: label(wordings, (wording) => wording.common.demonstration) }
      : {}),
    ...own,
  };
}

/** Region, district and okrug above a paper. */
export function placeLines(place: GatheringPlace, wording: Wording): readonly string[] {
  const upper = [...(place.region === undefined ? [] : [place.region]), place.district];
  return [upper.map((name) => say(wording, name)).join(', '), say(wording, place.okrug)];
}

/** Hall and address. */
export function venueText(venue: Venue, wording: Wording): string {
  return [venue.name, ...(venue.address === undefined ? [] : [venue.address])]
    .map((text) => say(wording, text))
    .join(', ');
}

export function decisionText(act: ActReference, wording: Wording): string {
  return wording.common.decision(act.number, act.date);
}

export function orderText(act: ActReference, wording: Wording): string {
  return wording.common.order(act.number, act.date);
}

/** A paragraph of plain text. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', content: [text] };
}

/** A paragraph that begins with a bold label. */
export function labelled(labelText: string, text: string): Block {
  return { kind: 'paragraph', content: [{ text: `${labelText} `, strong: true }, text] };
}
