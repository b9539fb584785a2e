import { russianDate, timeOf } from '../../format/dates.js';
import { russianPlural } from '../../format/numbers.js';
import type { SittingBodyOfPaper } from '../../model/sitting.js';
import type { SittingWording } from '../kk/sitting.js';

const ofBody: Readonly<Record<SittingBodyOfPaper, string>> = {
  assembly: 'собрания местного сообщества',
  representatives: 'схода представителей местного сообщества',
  residents: 'схода жителей местного сообщества',
};

export const sitting: SittingWording = {
  body: {
    assembly: 'Собрание местного сообщества',
    representatives: 'Сход представителей местного сообщества',
    residents: 'Сход жителей местного сообщества',
  },
  fileTitle: (of, number) => `Протокол № ${number} ${ofBody[of]}`,
  title: (of, number) => [`Протокол № ${number}`, ofBody[of]],
  notHeldMark: 'Признано несостоявшимся из-за отсутствия кворума',
  adjournedMark: 'Прервано из-за утраты кворума',
  date: 'Дата проведения',
  venue: 'Место проведения',
  scheduled: 'Время по объявлению',
  opened: 'Время открытия',
  closed: 'Время закрытия',
  openedBy: 'Открыл(а)',
  byAkim: (akim) => `Созвал: ${akim}.`,
  byMembers: (count) =>
    `Созвано по инициативе членов собрания (${String(count)} ${russianPlural(count, 'подпись', 'подписи', 'подписей')}).`,
  byInitiative: (order) => `Созван по инициативе жителей. Решение вышестоящего акима: ${order}.`,
  notice: (on) => `Объявление опубликовано ${russianDate(on)}.`,
  closedDoors: 'Закрыто для публики.',
  openDoors: 'Открыто для публики.',
  quorumHeading: 'Участники и кворум',
  quorum: (present, eligible, required) =>
    `Из ${String(eligible)} имеющих право участвовать присутствовало ${String(present)}; для кворума необходимо не менее ${String(required)}.`,
  reached: 'Кворум имеется.',
  missed: 'Кворума нет.',
  present: 'Присутствовали',
  absent: 'Отсутствовали',
  excused: 'Отсутствовали по уважительной причине',
  remote: 'Участвовали дистанционно',
  channels: { video: 'видеосвязь', telephone: 'телефон' },
  inHallFrom: (at) => `в зале с ${timeOf(at)}`,
  postponed: (on, at, reason) =>
    `Ранее назначалось на ${russianDate(on)}, ${timeOf(at)}; перенесено. Причина: ${reason}.`,
  materials: 'Материалы',
  late: 'представлен с опозданием',
  recording: 'Запись',
  invitees: (count) => `Приглашённых без права голоса: ${String(count)}.`,
  officers: 'Избрание председателя и секретаря',
  chairElected: (name) => `Председателем избран(а): ${name}.`,
  secretaryElected: (name) => `Секретарём избран(а): ${name}.`,
  agendaApproved: 'Повестка дня утверждена.',
  repeated: 'Повторное обсуждение после несогласия акима.',
  recused: 'Не голосовали из-за конфликта интересов',
  dissents: 'Особое мнение:',
  secret: 'Тайное голосование бюллетенями.',
  bulletins: (printed, issued, valid, invalid, unused) =>
    `Бюллетени: изготовлено – ${String(printed)}, выдано – ${String(issued)}, действительных – ${String(valid)}, ` +
    `недействительных – ${String(invalid)}, неиспользованных – ${String(unused)}.`,
  notDecided: 'По этому вопросу голосование не проводилось.',
  electionTerms: (size, from, to) =>
    `Избирается членов собрания – ${String(size)}. Срок полномочий: ${russianDate(from)} – ${russianDate(to)}.`,
  candidates: ['№', 'Кандидат', 'За', 'Против', 'Воздержался', 'Итог'],
  elected: 'избран(а)',
  notElected: 'не избран(а)',
  assemblyElected: 'Собрание избрано.',
  assemblyNotElected: 'Собрание не избрано: избранных меньше, чем установлено законом.',
  annex: 'Список участников',
  extractTitle: (number) => [`Выписка из протокола № ${number}`],
  letterTitle: ['Сопроводительное письмо'],
  letter: (of, number, on) =>
    `Направляется на рассмотрение протокол № ${number} ${ofBody[of]} от ${russianDate(on)}.`,
  letterDecisions: 'В протоколе содержатся решения по вопросам:',
  letterAsk: 'Просим рассмотреть решения и сообщить о результатах в установленный законом срок.',
  addressee: 'Кому',
  inventory: ['№', 'Документ', 'Дело', 'Строка описи', 'Входящий номер, дата'],
  inventoryHeading: 'Опись',
  inventoryLine: (of, number, on) => `Протокол № ${number} ${ofBody[of]} от ${russianDate(on)}`,
  annexTitle: (of, annex, minutes) =>
    `Акт об исправлении № ${String(annex)} к протоколу № ${minutes} ${ofBody[of]}`,
  annexTo: (of, number, on) => `к протоколу № ${number} ${ofBody[of]} от ${russianDate(on)}`,
  closing: (at) => `Закрыто в ${timeOf(at)}.`,
};
