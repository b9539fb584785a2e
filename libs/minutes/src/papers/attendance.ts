import type { Naming } from '../naming.js';
import type { MinutesModel, QuorumComputation } from '../model.js';
import type { Block } from '../paper.js';
import { say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { decisionText, orderText, paragraph } from './shell.js';
import { voteBlocks } from './votes.js';

/** How the community was told, by which rules the gathering was held, who convened it. */
export function conveningBlocks(model: MinutesModel, wording: Wording): readonly Block[] {
  const words = wording.minutes.convening;
  const channels = model.notice.channels.map((channel) => say(wording, channel)).join(', ');
  const sentences = [
    words.notice(model.notice.publishedOn, channels),
    words.rules(say(wording, model.rulesApprovedBy.issuer), decisionText(model.rulesApprovedBy, wording)),
    ...(model.order === undefined
      ? []
      : [words.order(say(wording, model.order.issuer), orderText(model.order, wording))]),
  ];
  return [{ kind: 'heading', text: words.heading }, ...sentences.map(paragraph)];
}

/** Eligible members, the computation of the quorum, waiting time, outcome. */
export function quorumBlocks(model: MinutesModel, wording: Wording, naming: Naming): readonly Block[] {
  const words = wording.minutes.quorum;
  const { quorum, waiting } = model;
  const total = model.participants.length;
  const held = model.outcome !== 'notHeld';
  return [
    { kind: 'heading', text: words.heading },
    paragraph(quorumText(quorum, wording)),
    ...(waiting === undefined
      ? []
      : [paragraph(words.waiting(waiting.from, waiting.until, waiting.presentAtStart))]),
    paragraph(
      [
        words.presentAtOpening(quorum.judgedAt, quorum.present, quorum.eligible),
        held ? words.reached : words.missed,
        ...(held ? [] : [words.repeat]),
      ].join(' '),
    ),
    ...(held
      ? [paragraph(naming.audience === 'public' ? words.totalPublic(total) : words.total(total))]
      : []),
    ...(model.arrivedLate === undefined ? [] : [paragraph(words.arrivedLate(model.arrivedLate))]),
  ];
}

/** Eligible members and the smallest number that the share asks for, as a computation. */
export function quorumText(quorum: QuorumComputation, wording: Wording): string {
  const words = wording.minutes.quorum;
  const { numerator, denominator } = quorum.share;
  const percent = (numerator * 100) / denominator;
  return [
    words.eligible(quorum.eligible, quorum.eligibleOn, quorum.rollVersion),
    Number.isInteger(percent)
      ? words.percent(percent, quorum.eligible, quorum.required)
      : words.fraction(numerator, denominator, quorum.required),
  ].join(' ');
}

/** Every vote on a secretary, replacements included. */
export function secretaryBlocks(model: MinutesModel, wording: Wording, naming: Naming): readonly Block[] {
  const words = wording.minutes.secretary;
  const heading: Block = { kind: 'heading', text: words.heading };
  if (model.secretaries.length === 0) return [heading, paragraph(words.none)];
  return [
    heading,
    ...model.secretaries.flatMap((election): readonly Block[] => {
      const name = naming.name(election.person, wording, (own) => own.common.withheld.participant);
      const replaced = election.replacing;
      return [
        ...(replaced === undefined
          ? []
          : [
              paragraph(
                words.replacing(
                  naming.name(replaced.person, wording, (own) => own.common.withheld.participant),
                  naming.text(replaced.reason, wording),
                ),
              ),
            ]),
        paragraph(words.proposed(name)),
        ...voteBlocks(election.vote, wording, naming),
        paragraph(election.elected ? words.elected(name) : words.notElected(name)),
      ];
    }),
  ];
}

/** The list of participants by full name: annex 1 of the official minutes. */
export function participantsAnnex(model: MinutesModel, wording: Wording, naming: Naming): readonly Block[] {
  const words = wording.minutes.annex;
  const [number, name, born, residence, note] = words.columns;
  const rows = model.participants.map((participant, index) => {
    const { person } = participant;
    const erased = 'erased' in person.name;
    const notes = [
      ...(participant.arrivedAt === undefined ? [] : [words.arrivedAt(participant.arrivedAt)]),
      ...(participant.addedAtTheDoor === true ? [words.atTheDoor] : []),
    ];
    return [
      String(index + 1),
      erased ? wording.common.erased : naming.name({ name: person.name }, wording, () => ''),
      erased || person.birthYear === undefined ? '' : String(person.birthYear),
      erased ? '' : (person.residence ?? ''),
      notes.join(', '),
    ];
  });
  return [
    { kind: 'pageBreak' },
    { kind: 'note', text: words.heading },
    { kind: 'title', lines: [words.title] },
    rows.length === 0
      ? paragraph(words.empty)
      : {
          kind: 'table',
          columns: [
            { header: number, width: 22, align: 'center' },
            { header: name, width: '*' },
            { header: born, width: 42, align: 'center' },
            { header: residence, width: 118 },
            { header: note, width: 80 },
          ],
          rows,
        },
  ];
}
