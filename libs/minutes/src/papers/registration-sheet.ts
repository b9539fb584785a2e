import { dateOf } from '../format/dates.js';
import { fullName } from '../naming.js';
import type { Person, RegistrationSheetModel } from '../model.js';
import type { Block, Column, Paper } from '../paper.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { paperShell, paragraph, placeLines, venueText } from './shell.js';

/** Room to sign: the height of a row by hand, in points. */
const ROW = 28;
const WIDTHS = [22, 20, '*', 32, 92, 50, 74, 53] as const;
const CODES = 1;
const CENTERED: readonly number[] = [0, CODES, 3];

/** The prefilled sheet that participants sign at the door; both languages share one table. */
export function registrationSheet(
  model: RegistrationSheetModel,
  wordings: readonly [Wording, ...Wording[]],
): Paper {
  const both = (words: (wording: Wording) => string) => label(wordings, words);
  const [first] = wordings;
  return paperShell('registrationSheet', model, wordings, {
    title: both((wording) => wording.registration.fileTitle),
    layout: 'form',
    page: { size: 'A4', orientation: 'portrait' },
    pageTotals: {
      label: `${both((wording) => wording.registration.pageTotals)}:`,
      cells: ['', '', ''],
    },
    blocks: [
      ...headBlocks(model, wordings),
      {
        kind: 'table',
        columns: WIDTHS.map((width, column) => columnOf(width, column, wordings)),
        rows: [
          ...model.people.map((person, index) => [String(index + 1), ...rowOf(person, first)]),
          ...blankRows(model),
        ],
        rowHeight: ROW,
        codes: { column: CODES, ofRows: model.people.map(codeOf) },
      },
      ...guestBlocks(model, wordings),
      paragraph(`${both((wording) => wording.registration.total)}: ____________`),
      {
        kind: 'signatures',
        hint: label(wordings, (wording) => wording.common.signature),
        lines: [{ label: both((wording) => wording.registration.registrar), name: '', mark: '', notes: [] }],
      },
    ],
  });
}

/** Title, place and hour of a form, both languages in one head. */
export function formHead(
  model: Pick<RegistrationSheetModel, 'place' | 'startsAt' | 'venue'>,
  wordings: readonly Wording[],
  title: (wording: Wording) => string,
  subtitle: (wording: Wording) => string,
): readonly Block[] {
  return [
    { kind: 'subtitle', lines: wordings.map((wording) => placeLines(model.place, wording).join(', ')) },
    { kind: 'title', lines: [label(wordings, title)] },
    { kind: 'subtitle', lines: wordings.map(subtitle) },
    {
      kind: 'fields',
      rows: wordings.map((wording) => [
        `${wording.common.section}: ${say(wording, model.place.section)}`,
        [
          wording.common.date(dateOf(model.startsAt)),
          wording.common.time(model.startsAt),
          venueText(model.venue, wording),
        ].join(', '),
      ]),
    },
  ];
}

function headBlocks(model: RegistrationSheetModel, wordings: readonly Wording[]): readonly Block[] {
  return [
    ...formHead(
      model,
      wordings,
      (wording) => wording.registration.title.join(' '),
      (wording) => wording.registration.subtitle,
    ),
    ...wordings.map((wording) =>
      paragraph(
        `${wording.registration.quorum(model.required, model.eligible)} ${wording.registration.hint}`,
      ),
    ),
  ];
}

function columnOf(width: number | '*', column: number, wordings: readonly Wording[]): Column {
  return {
    header: label(wordings, (wording) => wording.registration.columns[column] ?? ''),
    width,
    align: CENTERED.includes(column) ? 'center' : 'left',
  };
}

/**
 * The first twelve digits of the member's random id, which the desk's search knows: they say nothing about anybody,
 * and make the smallest of codes, 21 modules wide (ISO/IEC 18004).
 */
function codeOf({ id, name }: Person): string {
  return 'erased' in name ? '' : (/^[0-9a-f]{8}-[0-9a-f]{4}(?=-)/.exec(id ?? '')?.[0] ?? '');
}

function rowOf(person: Person, wording: Wording): readonly string[] {
  if ('erased' in person.name) return ['', wording.common.erased, '', '', '', '', ''];
  const born = person.birthYear === undefined ? '' : String(person.birthYear);
  return ['', fullName(person.name, wording), born, person.residence ?? '', '', '', ''];
}

function blankRows(model: RegistrationSheetModel): readonly (readonly string[])[] {
  return Array.from({ length: model.blankRows }, (_, index) => [
    String(model.people.length + index + 1),
    ...Array.from({ length: WIDTHS.length - 1 }, () => ''),
  ]);
}

function guestBlocks(model: RegistrationSheetModel, wordings: readonly Wording[]): readonly Block[] {
  if (model.guestRows === 0) return [];
  const widths = [22, 170, '*', 78] as const;
  return [
    { kind: 'heading', text: label(wordings, (wording) => wording.registration.guests) },
    {
      kind: 'table',
      columns: widths.map((width, column) => ({
        header: label(wordings, (wording) => wording.registration.guestColumns[column] ?? ''),
        width,
        align: column === 0 ? 'center' : 'left',
      })),
      rows: Array.from({ length: model.guestRows }, (_, index) => [String(index + 1), '', '', '']),
      rowHeight: ROW,
    },
  ];
}
