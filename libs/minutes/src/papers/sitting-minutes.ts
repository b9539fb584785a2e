import { DomainError } from '#libs/kernel';
import { dateOf } from '../format/dates.js';
import type {
  SecretVoteOfPaper,
  SittingExtractModel,
  SittingItem,
  SittingMinutesModel,
  Vote,
} from '../model.js';
import { fullName, isOfficial, officialNaming, officialText } from '../naming.js';
import type { Naming } from '../naming.js';
import type { Block, Paper } from '../paper.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { peopleMentioned } from './minutes.js';
import { labelled, paperShell, paragraph, placeLines } from './shell.js';
import { officialLine, signatureBlock } from './signature-block.js';
import { hallBlocks, quorumLine } from './sitting-hall.js';
import { voteBlocks } from './votes.js';

/** The minutes of a sitting; in both languages the Kazakh text comes whole, then the Russian on a page of its own. */
export function sittingMinutesPaper(
  model: SittingMinutesModel,
  wordings: readonly [Wording, ...Wording[]],
): Paper {
  const naming = officialNaming(peopleMentioned(model));
  return paperShell('sittingMinutes', model, wordings, {
    title: label(wordings, (wording) => wording.sitting.fileTitle(model.body, model.number)),
    layout: 'document',
    page: { size: 'A4', orientation: 'portrait' },
    blocks: wordings.flatMap((wording, index) => [
      ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
      ...head(model, wording),
      ...hallBlocks(model, wording, naming),
      ...model.items.flatMap((_item, at) => itemBlocks(model, at, wording, naming)),
      ...(model.closedAt === undefined || model.outcome !== 'held'
        ? []
        : [paragraph(wording.sitting.closing(model.closedAt))]),
      ...(model.recordings ?? []).map((url) => labelled(`${wording.sitting.recording}:`, url)),
      signatureBlock(model.signatures, wording, naming),
    ]),
  });
}

/** One item of the minutes, certified as true: of a repeat discussion, its protocol. */
export function sittingExtractPaper(
  model: SittingExtractModel,
  wordings: readonly [Wording, ...Wording[]],
): Paper {
  const { minutes } = model;
  if (!minutes.items[model.item - 1])
    throw new DomainError('PaperModelInvalid', {
      paper: 'sittingExtract',
      field: 'item',
      problem: 'unknownItem',
    });
  const naming = officialNaming(peopleMentioned(minutes));
  return paperShell('sittingExtract', model, wordings, {
    title: label(wordings, (wording) => wording.sitting.extractTitle(minutes.number).join(' ')),
    layout: 'document',
    page: { size: 'A4', orientation: 'portrait' },
    blocks: wordings.flatMap((wording, index) => [
      ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
      { kind: 'subtitle', lines: placeLines(model.place, wording) } as const,
      { kind: 'title', lines: wording.sitting.extractTitle(minutes.number) } as const,
      { kind: 'subtitle', lines: [wording.sitting.body[minutes.body]] } as const,
      { kind: 'fields', rows: fields(minutes, wording) } as const,
      quorumLine(minutes, wording),
      ...itemBlocks(minutes, model.item - 1, wording, naming),
      { kind: 'paragraph', content: [{ text: wording.extract.original, strong: true }] } as const,
      signatureBlock(minutes.signatures, wording, naming),
      paragraph(`${wording.extract.isTrue}. ${wording.extract.issuedOn(model.issuedOn)}.`),
      {
        kind: 'signatures',
        hint: wording.common.signature,
        lines: [{ ...officialLine(model.certifiedBy, wording), notes: [wording.common.seal] }],
      } as const,
    ]),
  });
}

function head(model: SittingMinutesModel, wording: Wording): readonly Block[] {
  const words = wording.sitting;
  const marks = { held: '', notHeld: words.notHeldMark, adjourned: words.adjournedMark };
  const mark = marks[model.outcome];
  return [
    { kind: 'subtitle', lines: placeLines(model.place, wording) },
    { kind: 'title', lines: words.title(model.body, model.number) },
    ...(mark === '' ? [] : [{ kind: 'lead', text: mark } as const]),
    { kind: 'fields', rows: fields(model, wording) },
    paragraph(
      [
        convened(model, wording),
        ...(model.postponed ?? []).map(({ from, reason }) =>
          words.postponed(dateOf(from), from, say(wording, reason)),
        ),
        ...(model.noticeOn === undefined ? [] : [words.notice(model.noticeOn)]),
        ...(model.inPublic === undefined ? [] : [model.inPublic ? words.openDoors : words.closedDoors]),
      ].join(' '),
    ),
  ];
}

function fields(model: SittingMinutesModel, wording: Wording): readonly (readonly [string, string])[] {
  const { sitting, common } = wording;
  const { openedAt, closedAt, openedBy, chair, secretary } = model;
  const rows: (readonly [string, string] | undefined)[] = [
    [sitting.date, common.dateWithWeekday(dateOf(model.scheduledAt))],
    [sitting.venue, say(wording, model.venue)],
    [sitting.scheduled, common.time(model.scheduledAt)],
    openedAt === undefined ? undefined : [sitting.opened, common.time(openedAt)],
    closedAt === undefined ? undefined : [sitting.closed, common.time(closedAt)],
    openedBy === undefined ? undefined : [sitting.openedBy, officialText(openedBy, wording)],
    chair === undefined ? undefined : [common.chair, fullName(chair.person.name, wording)],
    secretary === undefined ? undefined : [common.secretary, fullName(secretary.person.name, wording)],
  ];
  return rows.filter((row) => row !== undefined);
}

function convened({ convenedBy }: SittingMinutesModel, { sitting, common, language }: Wording): string {
  switch (convenedBy.kind) {
    case 'akim':
      return sitting.byAkim(convenedBy.akim.position[language]);
    case 'members':
      return sitting.byMembers(convenedBy.signatures);
    case 'initiative':
      return sitting.byInitiative(common.actOf(convenedBy.order.number, convenedBy.order.date));
  }
}

function itemBlocks(
  model: SittingMinutesModel,
  index: number,
  wording: Wording,
  naming: Naming,
): readonly Block[] {
  const item = model.items[index];
  if (!item) return [];
  const words = wording.sitting;
  const { agenda } = wording.minutes;
  const said = (person: SittingItem['speeches'][number]['speaker']) =>
    isOfficial(person)
      ? officialText(person, wording)
      : naming.name(person, wording, (one) => one.common.withheld.participant);
  return [
    { kind: 'heading', text: agenda.item(index + 1, say(wording, item.title)) },
    ...(item.repeated === true ? [paragraph(words.repeated)] : []),
    ...materialBlocks(item, wording),
    ...(item.speeches.length === 0
      ? [paragraph(agenda.noSpeeches)]
      : [
          paragraph(agenda.speeches),
          {
            kind: 'items',
            items: item.speeches.map(({ speaker, content }) => [
              { text: `${said(speaker)}: `, emphasis: true as const },
              naming.text(content, wording),
            ]),
          } as const,
        ]),
    ...(item.recused.length === 0
      ? []
      : [labelled(`${words.recused}:`, `${item.recused.map(said).join(', ')}.`)]),
    ...decisionBlocks(item, wording, naming),
    ...(item.dissents.length === 0
      ? []
      : [
          paragraph(words.dissents),
          {
            kind: 'items',
            items: item.dissents.map(({ person, content }) => [
              { text: `${said(person)}: `, emphasis: true as const },
              naming.text(content, wording),
            ]),
          } as const,
        ]),
  ];
}

function materialBlocks({ materials = [] }: SittingItem, wording: Wording): readonly Block[] {
  if (materials.length === 0) return [];
  const { materials: heading, late: mark } = wording.sitting;
  const titles = materials.map(({ title, late }) => `${say(wording, title)}${late ? ` (${mark})` : ''}`);
  return [labelled(`${heading}:`, `${titles.join('; ')}.`)];
}

function decisionBlocks(
  { decision, election }: SittingItem,
  wording: Wording,
  naming: Naming,
): readonly Block[] {
  if (election) return electionBlocks(election, wording, naming);
  if (!decision) return [paragraph(wording.sitting.notDecided)];
  const { agenda, vote } = wording.minutes;
  return [
    labelled(agenda.decided, say(wording, decision.text)),
    ...ballotBlocks(decision.vote, wording, naming),
    paragraph(decision.outcome === 'adopted' ? vote.adopted : vote.rejected),
  ];
}

function ballotBlocks(vote: Vote | SecretVoteOfPaper, wording: Wording, naming: Naming): readonly Block[] {
  if (vote.method !== 'secret') return voteBlocks(vote, wording, naming);
  const { printed, issued, valid, invalid, unused } = vote.bulletins;
  const result = wording.minutes.vote.result(vote.base, vote.for, vote.against, vote.abstained);
  return [
    paragraph(`${wording.sitting.secret} ${result}`),
    paragraph(wording.sitting.bulletins(printed, issued, valid, invalid, unused)),
  ];
}

function electionBlocks(
  { size, termFrom, termTo, candidates, outcome }: NonNullable<SittingItem['election']>,
  wording: Wording,
  naming: Naming,
): readonly Block[] {
  const words = wording.sitting;
  const [number = '', candidate = '', inFavour = '', against = '', abstained = '', result = ''] =
    words.candidates;
  return [
    paragraph(words.electionTerms(size, termFrom, termTo)),
    paragraph(wording.minutes.election.separately),
    {
      kind: 'table',
      columns: [
        { header: number, width: 24, align: 'right' },
        { header: candidate, width: '*' },
        { header: inFavour, width: 48, align: 'center' },
        { header: against, width: 48, align: 'center' },
        { header: abstained, width: 76, align: 'center' },
        { header: result, width: 84 },
      ],
      rows: candidates.map((one, index) => [
        String(index + 1),
        naming.name(one.person, wording, (said) => said.common.withheld.candidate(index + 1)),
        String(one.for),
        String(one.against),
        String(one.abstained),
        one.elected ? words.elected : words.notElected,
      ]),
    },
    ...(outcome === undefined
      ? []
      : [paragraph(outcome === 'elected' ? words.assemblyElected : words.assemblyNotElected)]),
  ];
}
