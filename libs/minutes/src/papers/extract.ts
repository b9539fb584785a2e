import { DomainError } from '#libs/kernel';
import type { ExtractModel } from '../model.js';
import type { Block, Paper } from '../paper.js';
import { label } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { agendaItemBlocks } from './agenda-item.js';
import { quorumText } from './attendance.js';
import { minutesFields, minutesNaming } from './minutes.js';
import { paperShell, paragraph, placeLines } from './shell.js';
import { officialLine, signatureBlock } from './signature-block.js';

/** What the minutes say on one agenda item, certified as true. */
export function extractPaper(model: ExtractModel, wordings: readonly [Wording, ...Wording[]]): Paper {
  return paperShell('extract', model, wordings, {
    title: label(wordings, (wording) => wording.extract.fileTitle(model.minutes.number)),
    layout: 'document',
    page: { size: 'A4', orientation: 'portrait' },
    blocks: wordings.flatMap((wording, index) => [
      ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
      ...extractBlocks(model, wording),
    ]),
  });
}

function extractBlocks(model: ExtractModel, wording: Wording): readonly Block[] {
  const words = wording.extract;
  const { minutes } = model;
  const naming = minutesNaming(minutes);
  const item = minutes.agenda[model.item - 1];
  if (item === undefined)
    throw new DomainError('PaperModelInvalid', { paper: 'extract', field: 'item', problem: 'unknownItem' });
  return [
    ...(minutes.audience === 'public' ? [{ kind: 'note', text: wording.minutes.publicCopy } as const] : []),
    { kind: 'subtitle', lines: placeLines(model.place, wording) },
    { kind: 'title', lines: words.title(minutes.number) },
    { kind: 'subtitle', lines: [words.ofGathering] },
    { kind: 'fields', rows: minutesFields(minutes, wording) },
    paragraph(quorumText(minutes.quorum, wording)),
    paragraph(
      [
        wording.minutes.quorum.presentAtOpening(
          minutes.quorum.judgedAt,
          minutes.quorum.present,
          minutes.quorum.eligible,
        ),
        wording.minutes.quorum.reached,
      ].join(' '),
    ),
    paragraph(words.agendaOf(model.item, minutes.agenda.length)),
    ...agendaItemBlocks(minutes, model.item - 1, item, wording, naming),
    { kind: 'paragraph', content: [{ text: words.original, strong: true }] },
    signatureBlock(minutes.signatures, wording, naming),
    paragraph(`${words.isTrue}. ${words.issuedOn(model.issuedOn)}.`),
    {
      kind: 'signatures',
      hint: wording.common.signature,
      lines: [{ ...officialLine(model.certifiedBy, wording), notes: [wording.common.seal] }],
    },
  ];
}
