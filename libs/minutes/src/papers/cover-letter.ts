import type { CoverLetterModel } from '../model.js';
import { officialText, signingName } from '../naming.js';
import type { Block, Paper } from '../paper.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { labelled, paperShell, paragraph, placeLines } from './shell.js';

/** The letter with which minutes go to the akim, with the line of the inventory under which they are filed. */
export function coverLetterPaper(model: CoverLetterModel, wordings: readonly [Wording, ...Wording[]]): Paper {
  return paperShell('coverLetter', model, wordings, {
    title: label(wordings, (wording) => wording.sitting.letterTitle.join(' ')),
    layout: 'document',
    page: { size: 'A4', orientation: 'portrait' },
    blocks: wordings.flatMap((wording, index) => [
      ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
      ...letterBlocks(model, wording),
    ]),
  });
}

function letterBlocks(model: CoverLetterModel, wording: Wording): readonly Block[] {
  const words = wording.sitting;
  const { body, minutes, addressee, decisions, received, chair } = model;
  const [number = '', document = '', file = '', line = '', incoming = ''] = words.inventory;
  return [
    { kind: 'subtitle', lines: placeLines(model.place, wording) },
    { kind: 'title', lines: words.letterTitle },
    labelled(`${words.addressee}:`, officialText(addressee, wording)),
    paragraph(words.letter(body, minutes.number, minutes.date)),
    ...(decisions.length === 0
      ? []
      : [
          paragraph(words.letterDecisions),
          {
            kind: 'items',
            items: decisions.map((title, index) => [`${String(index + 1)}. ${say(wording, title)}`]),
          } as const,
          paragraph(words.letterAsk),
        ]),
    {
      kind: 'signatures',
      hint: wording.common.signature,
      lines: [{ label: wording.common.chair, name: signingName(chair.name, wording), mark: '', notes: [] }],
    },
    { kind: 'heading', text: words.inventoryHeading },
    {
      kind: 'table',
      columns: [
        { header: number, width: 24, align: 'right' },
        { header: document, width: '*' },
        { header: file, width: 60, align: 'center' },
        { header: line, width: 60, align: 'center' },
        { header: incoming, width: 110 },
      ],
      rows: [
        [
          '1',
          words.inventoryLine(body, minutes.number, minutes.date),
          received?.caseNumber ?? '',
          received === undefined ? '' : String(received.inventoryLine),
          received === undefined ? '' : wording.common.actOf(received.incomingNumber, received.on),
        ],
      ],
      rowHeight: 30,
    },
  ];
}
