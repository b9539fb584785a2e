import { isOfficial, officialText } from '../naming.js';
import type { Naming } from '../naming.js';
import type { AgendaItem, MinutesModel, Speech } from '../model.js';
import type { Block } from '../paper.js';
import { say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { electionBlocks } from './election.js';
import { paragraph } from './shell.js';
import { voteBlocks } from './votes.js';

/** Everything under one agenda item: speeches, nominations and votes, decisions. */
export function agendaItemBlocks(
  model: MinutesModel,
  index: number,
  item: AgendaItem,
  wording: Wording,
  naming: Naming,
): readonly Block[] {
  const { agenda } = wording.minutes;
  return [
    { kind: 'heading', text: agenda.item(index + 1, say(wording, item.title)) },
    ...speechBlocks(item.speeches, wording, naming),
    ...(item.kind === 'election' && model.election !== undefined
      ? electionBlocks(model.election, wording, naming)
      : []),
    ...item.votes.flatMap((vote): readonly Block[] => [
      paragraph(wording.minutes.vote.subject(naming.text(vote.subject, wording))),
      ...voteBlocks(vote.vote, wording, naming),
      paragraph(vote.adopted ? wording.minutes.vote.adopted : wording.minutes.vote.rejected),
    ]),
    ...decisionBlocks(item, wording, naming),
  ];
}

function speechBlocks(speeches: readonly Speech[], wording: Wording, naming: Naming): readonly Block[] {
  const { agenda } = wording.minutes;
  if (speeches.length === 0) return [paragraph(agenda.noSpeeches)];
  return [
    { kind: 'paragraph', content: [{ text: agenda.speeches, strong: true }] },
    {
      kind: 'items',
      items: speeches.map((speech) => [
        {
          text: `${isOfficial(speech.speaker) ? officialText(speech.speaker, wording) : naming.name(speech.speaker, wording, (words) => words.common.withheld.participant)}: `,
          emphasis: true,
        },
        naming.text(speech.content, wording),
      ]),
    },
  ];
}

function decisionBlocks(item: AgendaItem, wording: Wording, naming: Naming): readonly Block[] {
  if (item.decisions.length === 0) return [];
  return [
    { kind: 'paragraph', content: [{ text: wording.minutes.agenda.decided, strong: true }] },
    {
      kind: 'items',
      items: item.decisions.map((decision, index) => [
        `${item.decisions.length > 1 ? `${String(index + 1)}) ` : ''}${naming.text(decision, wording)}`,
      ]),
    },
  ];
}
