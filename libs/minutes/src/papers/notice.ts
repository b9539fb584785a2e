import { dateOf } from '../format/dates.js';
import { officialText } from '../naming.js';
import type { NoticeModel } from '../model.js';
import type { Block, Paper } from '../paper.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { decisionText, labelled, orderText, paperShell, paragraph, placeLines, venueText } from './shell.js';

/** The notice as an A3 poster; in both languages Kazakh stands above Russian on one sheet. */
export function noticePaper(model: NoticeModel, wordings: readonly [Wording, ...Wording[]]): Paper {
  return paperShell('notice', model, wordings, {
    title: label(wordings, (wording) => wording.notice.fileTitle),
    layout: 'poster',
    page: { size: 'A3', orientation: 'portrait' },
    blocks: wordings.flatMap((wording, index) => [
      ...(index > 0 ? [{ kind: 'rule' } as const] : []),
      ...noticeBlocks(model, wording),
    ]),
  });
}

/** The line that is read from across the street. */
export function noticeHeadline(model: NoticeModel, wording: Wording): string {
  return `${wording.common.dateWithWeekday(dateOf(model.startsAt))}, ${wording.common.time(model.startsAt)}`;
}

/** What the notice is about: convened, postponed or cancelled. */
export function noticeSubtitle(model: NoticeModel, wording: Wording): string {
  const words = wording.notice;
  if (model.occasion.kind === 'postponed') return words.postponedSubtitle;
  return model.occasion.kind === 'cancelled' ? words.cancelledSubtitle : words.subtitle;
}

/** Where the gathering is held and when the registration begins. */
export function noticeFields(model: NoticeModel, wording: Wording): readonly (readonly [string, string])[] {
  const words = wording.notice;
  const { kind } = model.occasion;
  const { registrationFrom } = model;
  const moment: readonly (readonly [string, string])[] =
    kind === 'cancelled'
      ? [[words.cancelledDate, noticeHeadline(model, wording)]]
      : kind === 'postponed'
        ? [[words.newDate, noticeHeadline(model, wording)]]
        : [];
  return [
    [words.section, say(wording, model.place.section)],
    ...moment,
    [words.venue, venueText(model.venue, wording)],
    ...(registrationFrom === undefined || kind === 'cancelled'
      ? []
      : [[words.registration, words.registrationFrom(registrationFrom)] as const]),
  ];
}

function noticeBlocks(model: NoticeModel, wording: Wording): readonly Block[] {
  const words = wording.notice;
  const cancelled = model.occasion.kind === 'cancelled';
  return [
    { kind: 'subtitle', lines: placeLines(model.place, wording) },
    { kind: 'title', lines: [words.title] },
    { kind: 'subtitle', lines: [noticeSubtitle(model, wording)] },
    ...occasionBlocks(model, wording),
    { kind: 'banner', text: cancelled ? words.cancelledLead : noticeHeadline(model, wording) },
    { kind: 'fields', rows: noticeFields(model, wording) },
    ...(cancelled ? [] : invitationBlocks(model, wording)),
    paragraph(signedBy(model, wording)),
  ];
}

function occasionBlocks(model: NoticeModel, wording: Wording): readonly Block[] {
  const words = wording.notice;
  const { occasion } = model;
  switch (occasion.kind) {
    case 'convened':
      return [{ kind: 'paragraph', content: [words.invitation], align: 'center' }];
    case 'repeat':
      return [
        {
          kind: 'paragraph',
          content: [`${words.repeat(occasion.notHeldOn)} ${words.invitation}`],
          align: 'center',
        },
      ];
    case 'postponed':
      return [
        {
          kind: 'paragraph',
          content: [words.postponed(occasion.from, say(wording, occasion.reason))],
          align: 'center',
        },
      ];
    case 'cancelled':
      return [
        { kind: 'paragraph', content: [words.cancelled(say(wording, occasion.reason))], align: 'center' },
      ];
  }
}

function invitationBlocks(model: NoticeModel, wording: Wording): readonly Block[] {
  const words = wording.notice;
  const { help, rules, quorum } = model;
  return [
    { kind: 'heading', text: words.agenda },
    {
      kind: 'items',
      items: model.agenda.map((item, index) => [`${String(index + 1)}. ${say(wording, item)}`]),
    },
    labelled(
      `${words.participation}.`,
      [
        words.participationText,
        ...(quorum === undefined ? [] : [words.quorum(quorum.required, quorum.eligible)]),
      ].join(' '),
    ),
    labelled(`${words.nomination}.`, words.nominationText(model.quota)),
    labelled(words.help, words.helpText(say(wording, help.contact), help.phone)),
    labelled(
      `${words.rules}.`,
      words.rulesText(
        say(wording, rules.approvedBy.issuer),
        decisionText(rules.approvedBy, wording),
        say(wording, rules.where),
      ),
    ),
  ];
}

function signedBy(model: NoticeModel, wording: Wording): string {
  const words = wording.notice;
  const order = model.order === undefined ? '' : ` (${orderText(model.order, wording)})`;
  const { publishedOn, publicationPlanned } = model;
  const publication =
    publicationPlanned === true ? words.toBePublishedOn(publishedOn) : words.publishedOn(publishedOn);
  return `${words.convenedBy}: ${officialText(model.convenedBy, wording)}${order}. ${publication}.`;
}
