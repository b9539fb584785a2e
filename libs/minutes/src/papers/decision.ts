import type { AkimAnswerModel, DecisionOfPaper, PlanOfPaper, RepeatDiscussionModel } from '../model.js';
import { isOfficial, officialNaming, officialText } from '../naming.js';
import type { Block, Paper } from '../paper.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { labelled, paperShell, paragraph, placeLines } from './shell.js';
import { officialLine, signatureBlock } from './signature-block.js';

type Wordings = readonly [Wording, ...Wording[]];
const PAGE = { layout: 'document', page: { size: 'A4', orientation: 'portrait' } } as const;

/** The akim's answer to a decision, for his signature. */
export function akimAnswerPaper(model: AkimAnswerModel, wordings: Wordings): Paper {
  return paperShell('akimAnswer', model, wordings, {
    title: label(wordings, (wording) => wording.decision.answerTitle.join(' ')),
    ...PAGE,
    blocks: pages(wordings, (wording) => answerBlocks(model, wording)),
  });
}

/** The protocol of the repeat discussion, with the signatures of the sitting's minutes. */
export function repeatDiscussionPaper(model: RepeatDiscussionModel, wordings: Wordings): Paper {
  return paperShell('repeatDiscussion', model, wordings, {
    title: label(wordings, (wording) => wording.decision.repeatTitle.join(' ')),
    ...PAGE,
    blocks: pages(wordings, (wording) => repeatBlocks(model, wording)),
  });
}

/** Each language on a page of its own, Kazakh first. */
function pages(wordings: Wordings, blocksIn: (wording: Wording) => readonly Block[]): readonly Block[] {
  return wordings.flatMap((wording, index) => [
    ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
    ...blocksIn(wording),
  ]);
}

function answerBlocks(model: AkimAnswerModel, wording: Wording): readonly Block[] {
  const { place, decision, answer, answeredOn, late, akim } = model;
  const words = wording.decision;
  const naming = officialNaming([]);
  return [
    { kind: 'subtitle', lines: placeLines(place, wording) },
    { kind: 'title', lines: words.answerTitle },
    ...subjectBlocks(decision, wording),
    paragraph(words.answeredOn(answeredOn)),
    ...(late ? [paragraph(words.late)] : []),
    ...(answer.kind === 'agreed'
      ? planBlocks(answer.plan, wording)
      : [
          paragraph(words.disagreed),
          labelled(words.reasons, naming.text(answer.reasons, wording)),
          paragraph(words.toRepeat),
        ]),
    { kind: 'signatures', hint: wording.common.signature, lines: [officialLine(akim, wording)] },
  ];
}

function subjectBlocks(
  { text, minutes, incomingNumber }: DecisionOfPaper,
  wording: Wording,
): readonly Block[] {
  const words = wording.decision;
  const source = wording.sitting.inventoryLine(minutes.body, minutes.number, minutes.date);
  return [
    labelled(words.decision, `«${say(wording, text)}»`),
    labelled(words.basis, `${source}; ${words.incoming(incomingNumber)}.`),
  ];
}

function planBlocks({ responsible, deadline, indicators }: PlanOfPaper, wording: Wording): readonly Block[] {
  const words = wording.decision;
  const [number = '', name = '', unit = '', baseline = '', target = ''] = words.indicators;
  return [
    paragraph(words.agreed),
    labelled(words.responsible, `${officialText(responsible, wording)}.`),
    labelled(words.deadline, `${wording.common.date(deadline)}.`),
    { kind: 'heading', text: words.indicatorsHeading },
    {
      kind: 'table',
      columns: [
        { header: number, width: 24, align: 'right' },
        { header: name, width: '*' },
        { header: unit, width: 90 },
        { header: baseline, width: 80, align: 'right' },
        { header: target, width: 80, align: 'right' },
      ],
      rows: indicators.map((one, index) => [
        String(index + 1),
        say(wording, one.name),
        say(wording, one.unit),
        String(one.baseline),
        String(one.target),
      ]),
    },
  ];
}

function repeatBlocks(model: RepeatDiscussionModel, wording: Wording): readonly Block[] {
  const { place, decision, disagreedOn, reasons, minutes, vote, stands, signatures } = model;
  const words = wording.decision;
  const people = signatures.flatMap(({ signer }) => (isOfficial(signer) ? [] : [signer]));
  const naming = officialNaming(people);
  return [
    { kind: 'subtitle', lines: placeLines(place, wording) },
    { kind: 'title', lines: words.repeatTitle },
    ...subjectBlocks(decision, wording),
    paragraph(words.akimDisagreed(disagreedOn)),
    labelled(words.reasons, naming.text(reasons, wording)),
    labelled(
      words.discussed,
      `${wording.sitting.inventoryLine(minutes.body, minutes.number, minutes.date)}.`,
    ),
    { kind: 'heading', text: words.voteHeading },
    paragraph(wording.minutes.vote.result(vote.base, vote.for, vote.against, vote.abstained)),
    paragraph(stands ? words.stands : words.withdrawn),
    signatureBlock(signatures, wording, naming),
  ];
}
