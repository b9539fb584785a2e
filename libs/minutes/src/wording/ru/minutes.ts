import { dateOf, russianDate, timeOf } from '../../format/dates.js';
import { decimal, percentOf, russianPlural, russianWords } from '../../format/numbers.js';
import type { MinutesWording } from '../kk/minutes.js';

const counted = (count: number) => `${String(count)} (${russianWords(count)})`;
const participants = (count: number) =>
  `${counted(count)} ${russianPlural(count, 'участник', 'участника', 'участников')}`;
const votes = (count: number) => `${String(count)} ${russianPlural(count, 'голос', 'голоса', 'голосов')}`;

export const minutes: MinutesWording = {
  fileTitle: (number) => `Протокол № ${number} раздельного схода местного сообщества`,
  title: (number) => [`Протокол № ${number}`, 'раздельного схода', 'местного сообщества'],
  publicCopy: 'Публичная копия. Персональные данные участников не приводятся.',
  notHeldMark: 'Раздельный сход признан несостоявшимся',
  adjournedMark: 'Раздельный сход отложен',
  fields: {
    date: 'Дата проведения',
    venue: 'Место проведения',
    scheduled: 'Время по объявлению',
    opened: 'Время открытия',
    notOpened: 'не открывался',
    closed: 'Время закрытия',
    closedNotHeld: 'Время окончания работы',
    openedBy: 'Раздельный сход открыл(а)',
    chair: 'Председатель',
    secretary: 'Секретарь',
  },
  convening: {
    heading: 'Созыв',
    notice: (date, channels) =>
      `Объявление о раздельном сходе опубликовано ${russianDate(date)}${channels === '' ? '' : ` (${channels})`}.`,
    rules: (issuer, decision) =>
      `Правила проведения раздельного схода и количество представителей утверждены: ${issuer}, ${decision}.`,
    order: (issuer, order) => `Раздельный сход созван: ${issuer}, ${order}.`,
  },
  quorum: {
    heading: 'Участники и кворум',
    eligible: (count, on, version) =>
      `Число членов местного сообщества участка, имеющих право участвовать в раздельном сходе, – ${counted(count)} ` +
      `(по состоянию на ${russianDate(on)}${version === undefined ? '' : `, версия списка ${String(version)}`}).`,
    percent: (percent, eligible, required) =>
      `Раздельный сход считается состоявшимся при участии не менее ${String(percent)} % от этого числа: ` +
      `${String(eligible)} × ${String(percent)} / 100 = ${decimal(eligible * percent, 100)}, ` +
      `то есть не менее ${counted(required)}.`,
    fraction: (numerator, denominator, required) =>
      `Раздельный сход считается состоявшимся при участии не менее ${String(numerator)}/${String(denominator)} от этого ` +
      `числа, то есть не менее ${counted(required)}.`,
    presentAtOpening: (at, present, eligible) =>
      `По состоянию на ${timeOf(at)} ${russianPlural(present, 'зарегистрирован', 'зарегистрировано', 'зарегистрировано')} ` +
      `${participants(present)}, что составляет ${percentOf(present, eligible)} %.`,
    reached: 'Кворум имеется, раздельный сход считается состоявшимся.',
    missed: 'Кворума нет, раздельный сход признан несостоявшимся.',
    waiting: (from, until, present) =>
      `В назначенный час кворума не было (зарегистрировано – ${counted(present)}), ` +
      `предоставлено время ожидания: с ${timeOf(from)} до ${timeOf(until)}.`,
    total: (count) =>
      `Всего в раздельном сходе участвовало: ${counted(count)}. Список участников прилагается (приложение 1).`,
    totalPublic: (count) => `Всего в раздельном сходе участвовало: ${counted(count)}.`,
    arrivedLate: (count) =>
      `После открытия раздельного схода от столов регистрации, работавших без связи, поступило регистраций: ${counted(count)}; они записаны, но не учтены в кворуме и при голосовании.`,
    repeat: 'Раздельный сход может быть созван повторно после опубликования нового объявления.',
  },
  secretary: {
    heading: 'Избрание секретаря',
    proposed: (name) => `Предложенная кандидатура секретаря: ${name}.`,
    replacing: (name, reason) => `Прежний секретарь: ${name}. Причина замены: ${reason}.`,
    elected: (name) => `Секретарём избран(а): ${name}.`,
    notElected: (name) => `Секретарём не избран(а): ${name}.`,
    none: 'Секретарь не избирался.',
  },
  vote: {
    showOfHands: 'Открытое голосование поднятием руки.',
    rollCall: 'Открытое поимённое голосование.',
    electronic: 'Открытое голосование электронным способом.',
    result: (base, inFavour, against, abstained) =>
      `Присутствовало при открытии голосования – ${String(base)}. За – ${String(inFavour)}, ` +
      `против – ${String(against)}, воздержались – ${String(abstained)}.`,
    notVoted: (count) => `Не голосовали – ${String(count)}.`,
    subject: (subject) => `Поставлено на голосование: ${subject}`,
    adopted: 'Решение принято.',
    rejected: 'Решение не принято.',
    byName: 'Кто как голосовал',
  },
  agenda: {
    heading: 'Повестка дня',
    item: (number, title) => `Вопрос ${String(number)} повестки дня. ${title}`,
    speeches: 'Выступили:',
    noSpeeches: 'Выступлений не было.',
    decided: 'Решили:',
    empty: 'Повестка дня не утверждалась.',
  },
  election: {
    quota: (quota, rule) =>
      `Квота участка – ${String(quota)} ${russianPlural(quota, 'представитель', 'представителя', 'представителей')}. ` +
      `Порядок определения избранных: ${rule}.`,
    nominated: 'Выдвинуты кандидаты:',
    noNominations: 'Кандидаты не выдвинуты.',
    nominatedBy: 'Кем выдвинут',
    byList: 'подготовленный заранее список',
    bySelf: 'самовыдвижение',
    withdrawn: 'самоотвод до голосования',
    separately: 'По каждому кандидату проведено отдельное открытое голосование.',
    tie: (round, candidates, count, seats) =>
      `${round}: голоса разделились поровну – ${candidates} (за каждого ${votes(count)}), ` +
      `незанятых мест – ${String(seats)}. Назначено повторное голосование.`,
    elected: 'Представителями избраны:',
    electedRow: (name, count, round) =>
      `${name} – за ${votes(count)}${round > 1 ? ' (повторное голосование)' : ''};`,
    noneElected: 'Представители не избраны.',
  },
  course: {
    heading: 'Ход раздельного схода',
    arrived: (at, who, present) => `${timeOf(at)}: прибыл(а) ${who}, присутствует – ${String(present)}.`,
    left: (at, who, present) => `${timeOf(at)}: выбыл(а) ${who}, присутствует – ${String(present)}.`,
    returned: (at, who, present) =>
      `${timeOf(at)}: возвратился(-ась) ${who}, присутствует – ${String(present)}.`,
    quorumLost: (at, present, required) =>
      `${timeOf(at)}: кворум утрачен (присутствует – ${String(present)}, требуется – ${String(required)}), ` +
      `раздельный сход прерван.`,
    adjourned: (at, reason) => `${timeOf(at)}: раздельный сход прерван. Причина: ${reason}.`,
    resumed: (at) => `${timeOf(at)}: раздельный сход продолжен.`,
    admitted: (at, who, reason) =>
      `${timeOf(at)}: решением председателя к участию допущен(а) ${who}. Основание: ${reason}.`,
    helper: (helper, helped) =>
      `Помощник участника – лица с инвалидностью: ${helper}; кому оказана помощь: ${helped}.`,
    guests: 'Гости, присутствовавшие без права голоса:',
  },
  dissent: {
    heading: 'Особое мнение',
    onItem: (number) => `по вопросу ${String(number)} повестки дня`,
    onMeeting: 'о проведении раздельного схода',
  },
  heldOnPaper: {
    heading: 'Отметка о проведении на бумаге',
    entered: (at, by, sheets) =>
      `Раздельный сход проведён на бумаге, данные внесены позднее: ${russianDate(dateOf(at))}, ${timeOf(at)}; ` +
      `внёс(внесла) – ${by}. Сканированные копии подписанных листов – ${String(sheets)}.`,
    checked: (at, by) =>
      `Внесённые данные сверены с бумажным подлинником: ${russianDate(dateOf(at))}, ${timeOf(at)}; сверил(а) – ${by}.`,
    notChecked: 'Внесённые данные с бумажным подлинником ещё не сверены.',
  },
  norms: {
    heading: 'Применённые нормы',
    columns: ['Норма', 'Значение', 'Источник'],
  },
  closing: (at) => `Раздельный сход объявлен закрытым ${russianDate(dateOf(at))} в ${timeOf(at)}.`,
  annex: {
    heading: 'Приложение 1',
    title: 'Список участников раздельного схода',
    columns: ['№', 'Фамилия, имя, отчество (при наличии)', 'Год рождения', 'Улица, дом', 'Примечание'],
    arrivedAt: (at) => `прибыл(а) в ${timeOf(at)}`,
    atTheDoor: 'внесён(а) в список при регистрации',
    empty: 'Участники не зарегистрированы.',
  },
};
