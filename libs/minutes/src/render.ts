import { DomainError } from '#libs/kernel';
import { toSvg } from './backends/picture.js';
import { toText } from './backends/text.js';
import type { NoticeModel, PaperKind, PaperLanguage, PaperModels, RenderOptions } from './model.js';
import type { Paper } from './paper.js';
import { certificatePaper } from './papers/certificate.js';
import { correctionAnnex } from './papers/correction-annex.js';
import { coverLetterPaper } from './papers/cover-letter.js';
import { akimAnswerPaper, repeatDiscussionPaper } from './papers/decision.js';
import { extractPaper } from './papers/extract.js';
import { minutesPaper } from './papers/minutes.js';
import { noticePicture } from './papers/notice-picture.js';
import { noticePaper } from './papers/notice.js';
import { registrationSheet } from './papers/registration-sheet.js';
import { sittingExtractPaper, sittingMinutesPaper } from './papers/sitting-minutes.js';
import { sittingNoticePaper } from './papers/sitting-notice.js';
import { tallySheet } from './papers/tally-sheet.js';
import { Refusal } from './validation/refuse.js';
import { checkRedaction } from './validation/redaction.js';
import { validate } from './validation/validate.js';
import { wordingsOf } from './wording/wording.js';
import type { Wording } from './wording/wording.js';

type Templates = {
  readonly [Kind in PaperKind]: (
    model: PaperModels[Kind],
    wordings: readonly [Wording, ...Wording[]],
  ) => Paper;
};

const TEMPLATES: Templates = {
  notice: noticePaper,
  registrationSheet,
  tallySheet,
  minutes: minutesPaper,
  extract: extractPaper,
  certificate: certificatePaper,
  correctionAnnex,
  sittingMinutes: sittingMinutesPaper,
  sittingExtract: sittingExtractPaper,
  sittingNotice: sittingNoticePaper,
  coverLetter: coverLetterPaper,
  akimAnswer: akimAnswerPaper,
  repeatDiscussion: repeatDiscussionPaper,
};

/**
 * Draws one of the legal papers of a separate gathering, a gathering or an assembly. The same model, language, format and template version
 * give the same bytes; nothing outside the model is read.
 *
 * @returns the file: PDF/A-2b with embedded fonts, a Word draft, UTF-8 text, or (notice only) an SVG picture
 * @throws DomainError `PaperModelInvalid` { paper, field, problem } when the model cannot become this paper;
 *   `PaperFormatUnknown` { paper, format } when the paper has no such form
 */
export async function render<Kind extends PaperKind>(
  paper: Kind,
  model: PaperModels[Kind],
  options: RenderOptions,
): Promise<Uint8Array> {
  const drawn = compose(paper, model, options.language);
  switch (options.format) {
    // pdfmake and docx are big: a process that draws no paper does not load them.
    case 'pdf':
      return (await import('./backends/pdf.js')).toPdf(drawn);
    case 'docx':
      return (await import('./backends/docx.js')).toDocx(drawn);
    case 'text':
      return toText(drawn);
    case 'picture':
      if (paper !== 'notice') throw new DomainError('PaperFormatUnknown', { paper, format: options.format });
      return toSvg(noticePicture(model as NoticeModel, wordingsOf(options.language)));
  }
}

/**
 * The page of the printed registration sheet on which each person stands, from 1, in the order of `people`.
 *
 * @throws DomainError `PaperModelInvalid`
 */
export async function pagesOfSheet(
  model: PaperModels['registrationSheet'],
  language: PaperLanguage,
): Promise<readonly number[]> {
  const paper = compose('registrationSheet', model, language);
  const pages = await (await import('./backends/pdf.js')).pagesOfRows(paper);
  return pages.slice(0, model.people.length);
}

/**
 * The paper in its final words, before it becomes a file.
 *
 * @throws DomainError `PaperModelInvalid`
 */
export function compose<Kind extends PaperKind>(
  paper: Kind,
  model: PaperModels[Kind],
  language: PaperLanguage,
): Paper {
  validate(paper, model);
  const drawn = TEMPLATES[paper](model, wordingsOf(language));
  const minutes = minutesOf(model);
  if (minutes !== undefined) checkRedaction(minutes, drawn, new Refusal(paper));
  return drawn;
}

function minutesOf(model: PaperModels[PaperKind]): PaperModels['minutes'] | undefined {
  if ('body' in model) return undefined;
  if ('participants' in model) return model;
  if (!('minutes' in model) || 'body' in model.minutes) return undefined;
  return 'participants' in model.minutes ? model.minutes : undefined;
}
