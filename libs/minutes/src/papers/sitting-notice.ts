import { dateOf } from '../format/dates.js';
import type { SittingNoticeModel } from '../model.js';
import { officialText } from '../naming.js';
import type { Block, Paper } from '../paper.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { labelled, paperShell, paragraph, placeLines } from './shell.js';

/** The notice of a gathering or a sitting of the assembly as an A3 poster; Kazakh above Russian on one sheet. */
export function sittingNoticePaper(
  model: SittingNoticeModel,
  wordings: readonly [Wording, ...Wording[]],
): Paper {
  return paperShell('sittingNotice', model, wordings, {
    title: label(wordings, (wording) => wording.sittingNotice.fileTitle[model.body]),
    layout: 'poster',
    page: { size: 'A3', orientation: 'portrait' },
    blocks: wordings.flatMap((wording, index) => [
      ...(index > 0 ? [{ kind: 'rule' } as const] : []),
      ...noticeBlocks(model, wording),
    ]),
  });
}

function noticeBlocks(model: SittingNoticeModel, wording: Wording): readonly Block[] {
  const { notice, sittingNotice: words } = wording;
  const { body, cancelled, postponed } = model;
  const day = `${wording.common.dateWithWeekday(dateOf(model.startsAt))}, ${wording.common.time(model.startsAt)}`;
  return [
    { kind: 'subtitle', lines: placeLines(model.place, wording) },
    { kind: 'title', lines: [notice.title] },
    { kind: 'subtitle', lines: [cancelled ? words.cancelledSubtitle[body] : words.subtitle[body]] },
    {
      kind: 'paragraph',
      content: [cancelled ? words.cancelled[body](say(wording, cancelled.reason)) : words.invitation[body]],
      align: 'center',
    },
    ...(cancelled || !postponed
      ? []
      : [
          paragraph(
            wording.sitting.postponed(dateOf(postponed.from), postponed.from, say(wording, postponed.reason)),
          ),
        ]),
    { kind: 'banner', text: cancelled ? words.cancelledLead[body] : day },
    {
      kind: 'fields',
      rows: [
        ...(cancelled ? [[notice.cancelledDate, day] as const] : []),
        [notice.venue, say(wording, model.venue)],
      ],
    },
    ...(cancelled ? [] : invitationBlocks(model, wording)),
    paragraph(convenedText(model, wording)),
  ];
}

function invitationBlocks(model: SittingNoticeModel, wording: Wording): readonly Block[] {
  const { notice, sittingNotice: words } = wording;
  const { body, agenda, quorum, help } = model;
  return [
    { kind: 'heading', text: notice.agenda },
    {
      kind: 'items',
      items: agenda.map((item, index) => [`${String(index + 1)}. ${say(wording, item)}`]),
    },
    labelled(
      `${notice.participation}.`,
      `${words.participation[body]} ${words.quorum(quorum.required, quorum.eligible)}`,
    ),
    labelled(notice.help, notice.helpText(say(wording, help.contact), help.phone)),
  ];
}

function convenedText({ convenedBy, publishedOn, ...model }: SittingNoticeModel, wording: Wording): string {
  const { notice, sitting, common } = wording;
  const convened = ((): string => {
    switch (convenedBy.kind) {
      case 'akim':
        return sitting.byAkim(officialText(convenedBy.akim, wording));
      case 'members':
        return sitting.byMembers(convenedBy.signatures);
      case 'initiative':
        return sitting.byInitiative(common.order(convenedBy.order.number, convenedBy.order.date));
    }
  })();
  const published =
    model.publicationPlanned === true ? notice.toBePublishedOn(publishedOn) : notice.publishedOn(publishedOn);
  return `${convened} ${published}.`;
}
