import { isOfficial, officialNaming, publicNaming } from '../naming.js';
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
  const naming = namingOf(model);
  return paperShell('correctionAnnex', model, wordings, {
    title: label(wordings, (wording) => titlesOf(model, wording).file),
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
    { kind: 'subtitle', lines: [titlesOf(model, wording).toMinutes] },
    {
      kind: 'fields',
      rows: [
        ...(model.body === undefined
          ? [[wording.common.section, say(wording, model.place.section)] as const]
          : []),
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

/** Of a sitting, those whom the gathering or the assembly elected to sign keep their names. */
function namingOf({ audience, body, signatures }: CorrectionAnnexModel): Naming {
  const signers = signatures.flatMap(({ signer }) => (isOfficial(signer) ? [] : [signer]));
  const kept = body === undefined ? [] : signers;
  return audience === 'public' ? publicNaming(kept) : officialNaming(kept);
}

function titlesOf(
  { body, number, minutes }: CorrectionAnnexModel,
  { correction, sitting }: Wording,
): { readonly file: string; readonly toMinutes: string } {
  if (body === undefined)
    return {
      file: correction.fileTitle(number, minutes.number),
      toMinutes: correction.toMinutes(minutes.number, minutes.date),
    };
  return {
    file: sitting.annexTitle(body, number, minutes.number),
    toMinutes: sitting.annexTo(body, minutes.number, minutes.date),
  };
}
