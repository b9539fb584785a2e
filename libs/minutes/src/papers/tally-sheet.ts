import { officialNaming } from '../naming.js';
import type { Naming } from '../naming.js';
import type { TallyCandidate, TallyRound, TallySheetModel } from '../model.js';
import type { Block, Paper } from '../paper.js';
import { label } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { formHead } from './registration-sheet.js';
import { paperShell, paragraph } from './shell.js';

const ROW = 30;
const WIDTHS = [30, '*', 82, 66, 66, 82, 82, 110] as const;

/** One sheet a round: every candidate with the base and the counts, filled in or to be filled by hand. */
export function tallySheet(model: TallySheetModel, wordings: readonly [Wording, ...Wording[]]): Paper {
  const naming = officialNaming(
    model.rounds.flatMap((round) => round.candidates.map((candidate) => candidate.person)),
  );
  return paperShell('tallySheet', model, wordings, {
    title: label(wordings, (wording) => wording.tally.fileTitle),
    layout: 'form',
    page: { size: 'A4', orientation: 'landscape' },
    blocks: model.rounds.flatMap((round, index) => [
      ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
      ...roundBlocks(model, round, wordings, naming),
    ]),
  });
}

function roundBlocks(
  model: TallySheetModel,
  round: TallyRound,
  wordings: readonly [Wording, ...Wording[]],
  naming: Naming,
): readonly Block[] {
  const both = (words: (wording: Wording) => string) => label(wordings, words);
  const [first] = wordings;
  const rows = [
    ...round.candidates.map((candidate, index) => [String(index + 1), ...cells(candidate, first, naming)]),
    ...Array.from({ length: round.blankRows }, (_, index) => [
      String(round.candidates.length + index + 1),
      ...Array.from({ length: 7 }, () => ''),
    ]),
  ];
  return [
    ...formHead(
      model,
      wordings,
      (wording) => wording.tally.title,
      (wording) => wording.tally.subtitle,
    ),
    { kind: 'lead', text: both((wording) => wording.common.round(round.round)) },
    ...wordings.map((wording) =>
      paragraph(
        [
          wording.tally.quota(model.quota),
          ...(round.round > 1 ? [wording.tally.revote] : []),
          wording.tally.hint,
        ].join(' '),
      ),
    ),
    {
      kind: 'table',
      columns: WIDTHS.map((width, column) => ({
        header: both((wording) => wording.tally.columns[column] ?? ''),
        width,
        align: column === 1 || column === 7 ? 'left' : 'center',
      })),
      rows,
      rowHeight: ROW,
    },
    {
      kind: 'signatures',
      hint: label(wordings, (wording) => wording.common.signature),
      lines: [
        { label: both((wording) => wording.common.chair), name: '', mark: '', notes: [] },
        { label: both((wording) => wording.common.secretary), name: '', mark: '', notes: [] },
      ],
    },
  ];
}

function cells(candidate: TallyCandidate, wording: Wording, naming: Naming): readonly string[] {
  const name = naming.name(candidate.person, wording, (own) => own.common.withheld.participant);
  const { vote } = candidate;
  if (vote === undefined) return [name, '', '', '', '', '', ''];
  return [
    name,
    ...[
      vote.base,
      vote.for,
      vote.against,
      vote.abstained,
      vote.base - vote.for - vote.against - vote.abstained,
    ].map(String),
    '',
  ];
}
