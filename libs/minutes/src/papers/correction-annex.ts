import { officialNaming, publicNaming } from '../naming.js';
import type { Naming } from '../naming.js';
import type { CorrectionAnnexModel } from '../model.js';
import type { Block, Paper } from '../paper.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { paperShell, paragraph, placeLines } from './shell.js';
import { signatureBlock } from './signature-block.js';

/** The numbered act that mends a mistake in signed minutes. */
export function correctionAnnex(
  model: CorrectionAnnexModel,
  wordings: readonly [Wording, ...Wording[]],
): Paper {
  const naming = model.audience === 'public' ? publicNaming([]) : officialNaming([]);
  return paperShell('correctionAnnex', model, wordings, {
    title: label(wordings, (wording) => wording.correction.fileTitle(model.number, model.minutes.number)),
    layout: 'document',
    page: { size: 'A4', orientation: 'portrait' },
    blocks: wordings.flatMap((wording, index) => [
      ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
      ...annexBlocks(model, wording, naming),
    ]),
  });
}

function annexBlocks(model: CorrectionAnnexModel, wording: Wording, naming: Naming): readonly Block[] {
  const words = wording.correction;
  const [number, where, written, correct, ground] = words.columns;
  return [
    ...(model.audience === 'public' ? [{ kind: 'note', text: wording.minutes.publicCopy } as const] : []),
    { kind: 'subtitle', lines: placeLines(model.place, wording) },
    { kind: 'title', lines: words.title(model.number) },
    { kind: 'subtitle', lines: [words.toMinutes(model.minutes.number, model.minutes.date)] },
    {
      kind: 'fields',
      rows: [
        [wording.common.section, say(wording, model.place.section)],
        [words.drawnUpOn, wording.common.date(model.drawnUpOn)],
        [words.foundOn, wording.common.date(model.foundOn)],
        [words.foundBy, say(wording, model.foundBy)],
      ],
    },
    paragraph(words.intro),
    {
      kind: 'table',
      columns: [
        { header: number ?? '', width: 26, align: 'center' },
        { header: where ?? '', width: 105 },
        { header: written ?? '', width: '*' },
        { header: correct ?? '', width: '*' },
        { header: ground ?? '', width: 105 },
      ],
      rows: model.corrections.map((correction, index) => [
        String(index + 1),
        say(wording, correction.where),
        naming.text(correction.written, wording),
        naming.text(correction.correct, wording),
        naming.text(correction.ground, wording),
      ]),
    },
    paragraph(words.effect),
    signatureBlock(model.signatures, wording, naming),
  ];
}
