import { dateOf } from '../format/dates.js';
import { fullName, officialNaming, officialText, publicNaming } from '../naming.js';
import type { Naming } from '../naming.js';
import type { MinutesModel, Official, Person } from '../model.js';
import type { Block, Paper } from '../paper.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { agendaItemBlocks } from './agenda-item.js';
import { conveningBlocks, participantsAnnex, quorumBlocks, secretaryBlocks } from './attendance.js';
import { courseBlocks, dissentBlocks, heldOnPaperBlocks, normBlocks } from './course.js';
import { paperShell, paragraph, placeLines, venueText } from './shell.js';
import { signatureBlock } from './signature-block.js';

/** The minutes; in both languages the Kazakh text comes whole, then the Russian on a page of its own. */
export function minutesPaper(model: MinutesModel, wordings: readonly [Wording, ...Wording[]]): Paper {
  const naming = minutesNaming(model);
  return paperShell('minutes', model, wordings, {
    title: label(wordings, (wording) => wording.minutes.fileTitle(model.number)),
    layout: 'document',
    page: { size: 'A4', orientation: 'portrait' },
    blocks: wordings.flatMap((wording, index) => [
      ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
      ...minutesBlocks(model, wording, naming),
    ]),
  });
}

/** Who keeps a name in the minutes: everyone, or in the public copy the elected and the secretaries. */
export function minutesNaming(model: MinutesModel): Naming {
  if (model.audience === 'public') return publicNaming(peopleKept(model));
  return officialNaming(peopleMentioned(model));
}

function peopleKept(model: MinutesModel): readonly Person[] {
  return [
    ...(model.election?.elected ?? []).map((elected) => elected.person),
    ...model.secretaries.filter((secretary) => secretary.elected).map((secretary) => secretary.person),
  ];
}

/** Everyone the model names, officials aside. */
export function peopleMentioned(model: object): readonly Person[] {
  const people: Person[] = [];
  collectPeople(model, people);
  return people;
}

function collectPeople(value: unknown, people: Person[]): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) collectPeople(item, people);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('name' in value && !('position' in value) && isPersonName(value.name)) people.push(value as Person);
  for (const member of Object.values(value)) collectPeople(member, people);
}

function isPersonName(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('surname' in value || 'erased' in value);
}

function minutesBlocks(model: MinutesModel, wording: Wording, naming: Naming): readonly Block[] {
  const words = wording.minutes;
  const held = model.outcome !== 'notHeld';
  return [
    ...minutesHead(model, wording),
    { kind: 'fields', rows: minutesFields(model, wording) },
    ...conveningBlocks(model, wording),
    ...quorumBlocks(model, wording, naming),
    ...(held
      ? [
          ...secretaryBlocks(model, wording, naming),
          { kind: 'heading', text: words.agenda.heading } as const,
          ...agendaList(model, wording),
          ...model.agenda.flatMap((item, index) => agendaItemBlocks(model, index, item, wording, naming)),
        ]
      : []),
    ...courseBlocks(model, wording, naming),
    ...dissentBlocks(model, wording, naming),
    ...heldOnPaperBlocks(model, wording),
    ...normBlocks(model, wording),
    ...(held ? [paragraph(words.closing(model.closedAt))] : []),
    signatureBlock(model.signatures, wording, naming),
    ...(naming.audience === 'official' && held ? participantsAnnex(model, wording, naming) : []),
  ];
}

function minutesHead(model: MinutesModel, wording: Wording): readonly Block[] {
  const words = wording.minutes;
  const mark =
    model.outcome === 'notHeld'
      ? words.notHeldMark
      : model.outcome === 'adjourned'
        ? words.adjournedMark
        : '';
  return [
    ...(model.audience === 'public' ? [{ kind: 'note', text: words.publicCopy } as const] : []),
    { kind: 'subtitle', lines: placeLines(model.place, wording) },
    { kind: 'title', lines: words.title(model.number) },
    ...(mark === '' ? [] : [{ kind: 'lead', text: mark } as const]),
  ];
}

/** Okrug, section, date, place, times and officers: the head of the minutes and of their extract. */
export function minutesFields(model: MinutesModel, wording: Wording): readonly (readonly [string, string])[] {
  const { fields } = wording.minutes;
  const { common } = wording;
  const elected = model.secretaries.filter((secretary) => secretary.elected).at(-1);
  const secretary: readonly (readonly [string, string])[] =
    elected === undefined
      ? model.drawnUpBy === undefined
        ? []
        : [[common.drawnUpBy, officialText(model.drawnUpBy, wording)]]
      : [[fields.secretary, fullName(elected.person.name, wording)]];
  return [
    [common.section, say(wording, model.place.section)],
    [fields.date, common.dateWithWeekday(dateOf(model.openedAt ?? model.scheduledAt))],
    [fields.venue, venueText(model.venue, wording)],
    [fields.scheduled, common.time(model.scheduledAt)],
    [fields.opened, model.openedAt === undefined ? fields.notOpened : common.time(model.openedAt)],
    [model.outcome === 'notHeld' ? fields.closedNotHeld : fields.closed, common.time(model.closedAt)],
    ...(model.openedAt === undefined
      ? []
      : [[fields.openedBy, authorisedText(model.openedBy, wording)] as const]),
    [fields.chair, chairText(model, wording)],
    ...secretary,
  ];
}

/** The chair; the order is not repeated when the one who opened the gathering also chaired it. */
function chairText(model: MinutesModel, wording: Wording): string {
  const chair = officialText(model.chair, wording);
  const opened = model.openedAt !== undefined && chair === officialText(model.openedBy, wording);
  return opened ? chair : authorisedText(model.chair, wording);
}

/** An official with the order that authorises him: number, date, scope. */
function authorisedText(official: Official, wording: Wording): string {
  const { authority } = official;
  if (authority === undefined) return officialText(official, wording);
  const { common } = wording;
  return (
    `${officialText(official, wording)} (${common.order(authority.number, authority.date)}, ` +
    `${common.authorityScope(say(wording, authority.scope))})`
  );
}

function agendaList(model: MinutesModel, wording: Wording): readonly Block[] {
  if (model.agenda.length === 0) return [paragraph(wording.minutes.agenda.empty)];
  return [
    {
      kind: 'items',
      items: model.agenda.map((item, index) => [`${String(index + 1)}. ${say(wording, item.title)}`]),
    },
  ];
}
