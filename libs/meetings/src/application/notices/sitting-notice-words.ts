import { localDate } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import type { NoticeText } from '#libs/notifications';
import type { Convening } from '../../domain/assembly-meeting.convening.js';
import type { AssemblyMeetingEvent } from '../../domain/assembly-meeting.events.js';
import type { ChangeReason } from '../../domain/separate-gathering.events.js';

const BODIES = {
  assembly: { kk: 'Жиналыс', ru: 'Собрание', en: 'The sitting of the assembly' },
  gathering: { kk: 'Жиын', ru: 'Сход', en: 'The gathering' },
} as const;

const REASONS: Readonly<Record<ChangeReason, NoticeText>> = {
  weather: { kk: 'ауа райы', ru: 'погодные условия', en: 'weather' },
  mourning: { kk: 'қаралы күн', ru: 'траур', en: 'mourning' },
  harvest: { kk: 'егін жинау', ru: 'уборка урожая', en: 'harvest' },
  other: { kk: 'басқа себеп', ru: 'иная причина', en: 'another reason' },
};

/** The participle of the body: собрание is neuter, сход masculine. */
const RU = {
  assembly: { postponed: 'перенесено', cancelled: 'отменено', notHeld: 'не состоялось' },
  gathering: { postponed: 'перенесён', cancelled: 'отменён', notHeld: 'не состоялся' },
} as const;

/**
 * What an event means for whoever takes part, in words that name nobody.
 *
 * @param convened the sitting as it stands after the event
 * @throws RangeError for an event of which nobody is told
 */
export function sittingNoticeText(
  event: AssemblyMeetingEvent,
  { body, place, startsAt }: Pick<Convening, 'body' | 'place' | 'startsAt'>,
): NoticeText {
  const who = BODIES[body];
  const when = shown(startsAt);
  const ru = RU[body];
  switch (event.type) {
    case 'AssemblyConvened':
    case 'GatheringConvened':
      return {
        kk: `${who.kk} шақырылды: ${when}, ${place.kk}.`,
        ru: `${body === 'assembly' ? 'Созвано собрание' : 'Созван сход'}: ${when}, ${place.ru}.`,
        en: `${who.en} is convened: ${when}, ${place.ru}.`,
      };
    case 'AssemblyPostponed': {
      const from = shown(event.data.from);
      const reason = REASONS[event.data.reason];
      return {
        kk: `${who.kk} кейінге қалдырылды, себебі: ${reason.kk}. Бұрынғы уақыты: ${from}. Жаңа уақыты мен орны: ${when}, ${place.kk}.`,
        ru: `${who.ru} ${ru.postponed}, причина: ${reason.ru}. Прежнее время: ${from}. Новое время и место: ${when}, ${place.ru}.`,
        en: `${who.en} is postponed: ${reason.en}. It was to be on ${from}. New time and place: ${when}, ${place.ru}.`,
      };
    }
    case 'AssemblyCancelled': {
      const reason = REASONS[event.data.reason];
      return {
        kk: `${when} болатын ${who.kk.toLowerCase()} болмайды, себебі: ${reason.kk}.`,
        ru: `${who.ru}, назначенн${body === 'assembly' ? 'ое' : 'ый'} на ${when}, ${ru.cancelled}, причина: ${reason.ru}.`,
        en: `${who.en} of ${when} is cancelled: ${reason.en}.`,
      };
    }
    case 'AssemblyQuorumFailed':
      return {
        kk: `${who.kk} кворум болмағандықтан өтпеді: ${when}. Оны қайта шақыруға болады.`,
        ru: `${who.ru} ${ru.notHeld} из-за отсутствия кворума: ${when}. Его можно созвать повторно.`,
        en: `${who.en} was not held for want of a quorum: ${when}. It can be convened again.`,
      };
    default:
      throw new RangeError(`nobody is told of ${event.type}`);
  }
}

const CLOCK = new Intl.DateTimeFormat('ru-RU', {
  timeZone: 'Asia/Almaty',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 14.04.2026, 11:00; in Kazakhstan. */
function shown(instant: Instant): string {
  return `${localDate(instant).split('-').reverse().join('.')}, ${CLOCK.format(new Date(instant))}`;
}
