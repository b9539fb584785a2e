import type { SittingMinutesModel } from '../model.js';
import type { Naming } from '../naming.js';
import type { Block } from '../paper.js';
import { say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { labelled, paragraph } from './shell.js';
import { voteBlocks } from './votes.js';

/** Who was there, of how many, and whether they suffice. */
export function quorumLine({ quorum }: SittingMinutesModel, { sitting }: Wording): Block {
  const { present, eligible, required } = quorum;
  const outcome = present >= required ? sitting.reached : sitting.missed;
  return paragraph(`${sitting.quorum(present, eligible, required)} ${outcome}`);
}

function wayOf(
  { channel, inHallFrom }: NonNullable<SittingMinutesModel['remote']>[number],
  words: Wording['sitting'],
): string {
  const way = words.channels[channel];
  return inHallFrom === undefined ? way : `${way}; ${words.inHallFrom(inHallFrom)}`;
}

/** Who took part and how, the officers elected, the agenda. */
export function hallBlocks(model: SittingMinutesModel, wording: Wording, naming: Naming): readonly Block[] {
  const words = wording.sitting;
  const names = (people: SittingMinutesModel['participants']) =>
    people
      .map((person) => naming.name(person, wording, (said) => said.common.withheld.participant))
      .join(', ');
  const { participants, absent, invitees, chair, secretary, agendaVote } = model;
  const { excused = [], remote = [] } = model;
  return [
    { kind: 'heading', text: words.quorumHeading },
    quorumLine(model, wording),
    ...(participants.length === 0 ? [] : [labelled(`${words.present}:`, `${names(participants)}.`)]),
    ...(remote.length === 0
      ? []
      : [
          labelled(
            `${words.remote}:`,
            `${remote.map((one) => `${names([one.person])} (${wayOf(one, words)})`).join(', ')}.`,
          ),
        ]),
    ...(excused.length === 0 ? [] : [labelled(`${words.excused}:`, `${names(excused)}.`)]),
    ...(absent.length === 0 ? [] : [labelled(`${words.absent}:`, `${names(absent)}.`)]),
    ...(invitees === 0 ? [] : [paragraph(words.invitees(invitees))]),
    ...((chair ?? secretary) ? [{ kind: 'heading', text: words.officers } as const] : []),
    ...(chair
      ? [paragraph(words.chairElected(names([chair.person]))), ...voteBlocks(chair.vote, wording, naming)]
      : []),
    ...(secretary
      ? [
          paragraph(words.secretaryElected(names([secretary.person]))),
          ...voteBlocks(secretary.vote, wording, naming),
        ]
      : []),
    { kind: 'heading', text: wording.minutes.agenda.heading },
    {
      kind: 'items',
      items: model.items.map((item, index) => [`${String(index + 1)}. ${say(wording, item.title)}`]),
    },
    ...(agendaVote ? [paragraph(words.agendaApproved), ...voteBlocks(agendaVote, wording, naming)] : []),
  ];
}
