import type { Naming } from '../naming.js';
import type { MinutesModel } from '../model.js';
import type { Block, Inline } from '../paper.js';
import { say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { paragraph } from './shell.js';

/** Comings and goings, admissions, breaks, helpers in the order of the hour; then the guests. */
export function courseBlocks(model: MinutesModel, wording: Wording, naming: Naming): readonly Block[] {
  const words = wording.minutes.course;
  const timed = [...movements(model, wording, naming), ...breaks(model, wording, naming)].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
  const helpers = model.helpers.map((helper) =>
    words.helper(
      naming.name(helper.person, wording, (own) => own.common.withheld.helper),
      naming.name(helper.helps, wording, (own) => own.common.withheld.participant),
    ),
  );
  const lines = [...timed.map((entry) => entry.text), ...helpers].map((text): readonly Inline[] => [text]);
  const guests = model.guests.map((guest, index): readonly Inline[] => [
    `${naming.name(guest.person, wording, (own) => own.common.withheld.guest)} – ${say(wording, guest.reason)}${index === model.guests.length - 1 ? '.' : ';'}`,
  ]);
  if (lines.length === 0 && guests.length === 0) return [];
  return [
    { kind: 'heading', text: words.heading },
    ...(lines.length === 0 ? [] : [{ kind: 'items', items: lines } as const]),
    ...(guests.length === 0 ? [] : [paragraph(words.guests), { kind: 'items', items: guests } as const]),
  ];
}

interface Timed {
  readonly at: string;
  readonly text: string;
}

function movements(model: MinutesModel, wording: Wording, naming: Naming): readonly Timed[] {
  const words = wording.minutes.course;
  const participant = (own: Wording) => own.common.withheld.participant;
  return [
    ...model.movements.map((movement) => ({
      at: movement.at,
      text: words[movement.kind](
        movement.at,
        naming.name(movement.person, wording, participant),
        movement.presentAfter,
      ),
    })),
    ...model.admissions.map((admission) => ({
      at: admission.at,
      text: words.admitted(
        admission.at,
        naming.name(admission.person, wording, participant),
        naming.text(admission.reason, wording),
      ),
    })),
  ];
}

function breaks(model: MinutesModel, wording: Wording, naming: Naming): readonly Timed[] {
  const words = wording.minutes.course;
  return model.adjournments.flatMap((adjournment) => [
    {
      at: adjournment.at,
      text:
        adjournment.cause.kind === 'quorumLost'
          ? words.quorumLost(adjournment.at, adjournment.cause.present, adjournment.cause.required)
          : words.adjourned(adjournment.at, naming.text(adjournment.cause.reason, wording)),
    },
    ...(adjournment.resumedAt === undefined
      ? []
      : [{ at: adjournment.resumedAt, text: words.resumed(adjournment.resumedAt) }]),
  ]);
}

/** Objections that enter the minutes (ерекше пікір). */
export function dissentBlocks(model: MinutesModel, wording: Wording, naming: Naming): readonly Block[] {
  const words = wording.minutes.dissent;
  if (model.dissents.length === 0) return [];
  return [
    { kind: 'heading', text: words.heading },
    {
      kind: 'items',
      items: model.dissents.map((dissent) => [
        {
          text: `${naming.name(dissent.person, wording, (own) => own.common.withheld.participant)}, `,
          emphasis: true,
        },
        `${dissent.item === undefined ? words.onMeeting : words.onItem(dissent.item)}: `,
        naming.text(dissent.content, wording),
      ]),
    },
  ];
}

/** The note that the meeting was held on paper, and who checked what was entered. */
export function heldOnPaperBlocks(model: MinutesModel, wording: Wording): readonly Block[] {
  const words = wording.minutes.heldOnPaper;
  const held = model.heldOnPaper;
  if (held === undefined) return [];
  const checked =
    held.checked === undefined
      ? words.notChecked
      : words.checked(held.checked.at, say(wording, held.checked.by));
  return [
    { kind: 'heading', text: words.heading },
    paragraph(
      `${words.entered(held.enteredAt, say(wording, held.enteredBy), held.scannedSheets)} ${checked}`,
    ),
  ];
}

/** The norms that were applied, with value and source. */
export function normBlocks(model: MinutesModel, wording: Wording): readonly Block[] {
  const { heading, columns } = wording.minutes.norms;
  if (model.norms.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'table',
      columns: [
        { header: columns[0], width: 150 },
        { header: columns[1], width: 130 },
        { header: columns[2], width: '*' },
      ],
      rows: model.norms.map((norm) => [
        say(wording, norm.title),
        say(wording, norm.value),
        say(wording, norm.source),
      ]),
    },
  ];
}
