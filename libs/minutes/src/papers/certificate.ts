import { fullName } from '../naming.js';
import type { CertificateModel } from '../model.js';
import type { Block, Paper } from '../paper.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { paperShell, placeLines } from './shell.js';
import { officialLine } from './signature-block.js';

/** The certificate of an elected representative: A5 in one language, A4 with Kazakh above Russian in both. */
export function certificatePaper(model: CertificateModel, wordings: readonly [Wording, ...Wording[]]): Paper {
  return paperShell('certificate', model, wordings, {
    title: label(wordings, (wording) => wording.certificate.fileTitle(model.number)),
    layout: 'card',
    page:
      wordings.length > 1
        ? { size: 'A4', orientation: 'portrait' }
        : { size: 'A5', orientation: 'landscape' },
    blocks: [
      ...wordings.flatMap((wording, index) => [
        ...(index > 0 ? [{ kind: 'rule' } as const] : []),
        ...certificateBlocks(model, wording),
      ]),
    ],
  });
}

function certificateBlocks(model: CertificateModel, wording: Wording): readonly Block[] {
  const words = wording.certificate;
  return [
    { kind: 'subtitle', lines: placeLines(model.place, wording) },
    { kind: 'title', lines: words.title(model.number) },
    { kind: 'paragraph', content: [words.certifies], align: 'center' },
    { kind: 'lead', text: fullName(model.representative.name, wording) },
    { kind: 'paragraph', content: [words.elected], align: 'center' },
    {
      kind: 'fields',
      rows: [
        [wording.common.section, say(wording, model.place.section)],
        [words.electedOn, wording.common.date(model.electedOn)],
        [words.ground, wording.common.minutesOf(model.minutesNumber, model.electedOn)],
        [words.valid, model.validUntil === undefined ? words.validOpen : words.validUntil(model.validUntil)],
        [words.issuedOn, wording.common.date(model.issuedOn)],
      ],
    },
    {
      kind: 'signatures',
      hint: wording.common.signature,
      lines: [
        {
          ...officialLine(model.issuedBy, wording),
          notes: [wording.common.seal],
        },
      ],
    },
  ];
}
