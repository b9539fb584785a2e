import type { Picture, PictureLine } from '../backends/picture.js';
import type { NoticeModel } from '../model.js';
import { label, say } from '../wording/wording.js';
import type { Wording } from '../wording/wording.js';
import { noticeFields, noticeHeadline, noticeSubtitle } from './notice.js';
import { placeLines } from './shell.js';

const INK = '#1a1a1a';
const BLUE = '#1d4e73';

/** The notice to share in a chat: the essentials, big enough for a telephone; Kazakh above Russian. */
export function noticePicture(model: NoticeModel, wordings: readonly [Wording, ...Wording[]]): Picture {
  return {
    title: label(wordings, (wording) => wording.notice.fileTitle),
    width: 1080,
    lines: wordings.flatMap((wording, index) => [
      ...(index > 0 ? [text('', 20, { above: 28 })] : []),
      ...linesOf(model, wording),
    ]),
  };
}

function linesOf(model: NoticeModel, wording: Wording): readonly PictureLine[] {
  const words = wording.notice;
  const cancelled = model.occasion.kind === 'cancelled';
  return [
    ...(model.demonstration === true
      ? [text(wording.common.demonstration, 22, { align: 'center', colour: '#555555' })]
      : []),
    text(placeLines(model.place, wording).join(', '), 28, { align: 'center' }),
    text(words.title.toLocaleUpperCase('kk'), 76, { align: 'center', bold: true, colour: BLUE }),
    text(noticeSubtitle(model, wording), 34, { align: 'center' }),
    text(cancelled ? words.cancelledLead : noticeHeadline(model, wording), 52, {
      align: 'center',
      bold: true,
      colour: '#ffffff',
      band: BLUE,
      above: 20,
    }),
    ...noticeFields(model, wording).map(([name, value]) => text(`${name}: ${value}`, 34, { above: 8 })),
    ...(cancelled
      ? []
      : [
          text(`${words.agenda}:`, 34, { bold: true, above: 14 }),
          ...model.agenda.map((item, index) => text(`${String(index + 1)}. ${say(wording, item)}`, 32)),
          text(words.nominationText(model.quota), 30, { above: 14 }),
          text(
            `${words.help} ${say(wording, model.help.contact)}, ${model.help.phone.replaceAll(' ', '\u00a0')}`,
            32,
            {
              bold: true,
              above: 14,
            },
          ),
        ]),
  ];
}

function text(content: string, size: number, own: Partial<PictureLine> = {}): PictureLine {
  return { text: content, size, bold: false, colour: INK, align: 'left', above: 6, ...own };
}
