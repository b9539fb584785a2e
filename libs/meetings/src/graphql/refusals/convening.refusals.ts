import type { RefusalDefinition } from '#libs/graphql';
import type { MeetingsRefusalCode } from '../../domain/refusals.js';

/** Sections, convening, notice, and what any command may meet. */
export const conveningRefusals = {
  FieldInvalid: {
    facts: { field: 'text' },
    kk: '«{field}» өрісі дұрыс толтырылмаған.',
    ru: 'Поле «{field}» заполнено неверно.',
    en: 'The field {field} is not filled in correctly.',
  },
  DateInFuture: {
    facts: { field: 'text', date: 'date', today: 'date' },
    kk: '{date} күні әлі келген жоқ (бүгін {today}).',
    ru: 'Дата {date} ещё не наступила (сегодня {today}).',
    en: 'The date {date} has not come yet (today is {today}).',
  },
  DateTooEarly: {
    facts: { field: 'text', date: 'date', notBefore: 'date' },
    kk: '{date} күні тым ерте: {notBefore} күнінен бұрын болмауға тиіс.',
    ru: 'Дата {date} слишком ранняя: не раньше {notBefore}.',
    en: 'The date {date} is too early: not before {notBefore}.',
  },
  DateTooLate: {
    facts: { field: 'text', date: 'date', notAfter: 'date' },
    kk: '{date} күні тым кеш: {notAfter} күнінен кейін болмауға тиіс. Жылын тексеріңіз.',
    ru: 'Дата {date} слишком поздняя: не позже {notAfter}. Проверьте год.',
    en: 'The date {date} is too late: not after {notAfter}. Check the year.',
  },
  HourImplausible: {
    facts: { field: 'text', hour: 'int', from: 'int', until: 'int' },
    kk: 'Жиын {from}:00 мен {until}:00 аралығында басталуға тиіс, ал көрсетілген уақыт — {hour}:00 шамасы. Уақытын тексеріңіз.',
    ru: 'Сход должен начинаться между {from}:00 и {until}:00, а указано около {hour}:00. Проверьте время.',
    en: 'A gathering begins between {from}:00 and {until}:00; you gave about {hour}:00. Check the time.',
  },
  NotYetHappened: {
    facts: { occurredAt: 'instant', now: 'instant' },
    kk: 'Көрсетілген уақыт әлі келген жоқ.',
    ru: 'Указанное время ещё не наступило.',
    en: 'The given time has not come yet.',
  },
  HappenedTooEarly: {
    facts: { occurredAt: 'instant', notBefore: 'instant' },
    kk: 'Көрсетілген уақыт алдыңғы қадамнан бұрын тұр. Уақытын тексеріңіз.',
    ru: 'Указанное время раньше предыдущего шага. Проверьте время.',
    en: 'The given time is before the previous step. Check the time.',
  },
  EnteredTooLate: {
    facts: { occurredAt: 'instant', now: 'instant', hours: 'int' },
    kk: 'Оқиғадан {hours} сағаттан артық уақыт өтті. Жиын қағазда өтсе, алдымен соны көрсетіңіз.',
    ru: 'После события прошло больше {hours} ч. Если сход проведён на бумаге, сначала отметьте это.',
    en: 'More than {hours} hours have passed. If the gathering was held on paper, declare that first.',
  },
  AlreadyRecorded: {
    facts: { id: 'id' },
    kk: 'Бұл жазба бұрын енгізілген.',
    ru: 'Эта запись уже внесена.',
    en: 'This has been recorded already.',
  },
  RollVersionDiffers: {
    facts: { frozen: 'int', given: 'int' },
    kk: 'Жиын тізімнің {frozen}-нұсқасы бойынша шақырылған, ал деректер {given}-нұсқадан алынды.',
    ru: 'Сход созван по версии списка {frozen}, а данные взяты из версии {given}.',
    en: 'The gathering was convened on version {frozen} of the roll, the facts are of version {given}.',
  },
  AlreadyProposed: {
    kk: 'Бұл жоспар бұрын ұсынылған.',
    ru: 'Этот план уже предложен.',
    en: 'This plan has been proposed already.',
  },
  NotProposed: {
    kk: 'Мұндай учаскелер жоспары ұсынылмаған.',
    ru: 'Такой план участков не предлагался.',
    en: 'No such section plan has been proposed.',
  },
  AlreadyApproved: {
    kk: 'Жоспарды мәслихат бекітіп қойған.',
    ru: 'План уже утверждён маслихатом.',
    en: 'The maslikhat has approved the plan already.',
  },
  AlreadyRejected: {
    kk: 'Мәслихат жоспарды қабылдамаған. Жаңа жоспар ұсыныңыз.',
    ru: 'План отклонён маслихатом. Предложите новый.',
    en: 'The maslikhat has rejected the plan. Propose a new one.',
  },
  SectionsMissing: {
    kk: 'Кемінде бір учаске көрсетіңіз.',
    ru: 'Укажите хотя бы один участок.',
    en: 'Name at least one section.',
  },
  SectionRepeated: {
    facts: { sectionId: 'id' },
    kk: 'Бір учаске екі рет көрсетілген.',
    ru: 'Один участок указан дважды.',
    en: 'One section is named twice.',
  },
  QuotaOutOfRange: {
    facts: { quota: 'int', least: 'int', most: 'int', sectionId: 'id' },
    kk: 'Учаскеден {least}–{most} өкіл сайланады, ал сіз {quota} көрсеттіңіз.',
    ru: 'От участка избирается от {least} до {most} представителей, указано {quota}.',
    en: 'A section elects {least} to {most} representatives; you gave {quota}.',
  },
  AreaMissing: {
    facts: { sectionId: 'id' },
    kk: 'Учаскеге қандай елді мекен, көше немесе үй кіретінін көрсетіңіз.',
    ru: 'Укажите, какой населённый пункт, улица или дома входят в участок.',
    en: 'Say which settlement, street or houses belong to the section.',
  },
  AreaOutsideTerritory: {
    facts: { sectionId: 'id', kato: 'kato', territory: 'kato' },
    kk: '{kato} аумағы {territory} округіне жатпайды.',
    ru: 'Территория {kato} не входит в округ {territory}.',
    en: 'The area {kato} does not lie in {territory}.',
  },
  AreasOverlap: {
    facts: { sectionIds: 'ids', kato: 'kato' },
    kk: 'Екі учаскенің аумағы қабаттасады ({kato}): әр тұрғын бір ғана учаскеде болуға тиіс.',
    ru: 'Территории двух участков пересекаются ({kato}): каждый житель относится к одному участку.',
    en: 'Two sections overlap ({kato}): every resident belongs to one section only.',
  },
  DecisionBeforeProposal: {
    facts: { decision: 'date', proposal: 'date' },
    kk: 'Мәслихат шешімінің күні ({decision}) ұсыныстан ({proposal}) бұрын.',
    ru: 'Дата решения маслихата ({decision}) раньше предложения ({proposal}).',
    en: "The maslikhat's decision ({decision}) is dated before the proposal ({proposal}).",
  },
  NotConvened: {
    kk: 'Мұндай бөлек жиын шақырылмаған.',
    ru: 'Такой раздельный сход не созывался.',
    en: 'No such separate gathering has been convened.',
  },
  AlreadyConvened: {
    facts: { gatheringId: 'id' },
    kk: 'Бұл учаскенің бөлек жиыны шақырылған және әлі аяқталмаған.',
    ru: 'Раздельный сход этого участка уже созван и ещё не завершён.',
    en: 'The separate gathering of this section has been convened already and has not ended.',
  },
  OrderBeforeMaslikhatDecision: {
    facts: { order: 'date', decision: 'date' },
    kk: 'Әкім өкімінің күні ({order}) мәслихат шешімінен ({decision}) бұрын.',
    ru: 'Распоряжение акима ({order}) датировано раньше решения маслихата ({decision}).',
    en: "The akim's order ({order}) is dated before the maslikhat's decision ({decision}).",
  },
  NobodyEligible: {
    facts: { eligible: 'int', rollVersion: 'int' },
    kk: 'Бұл учаскеде қатысуға құқығы бар тұрғын жоқ. Тұрғындар тізімін тексеріңіз.',
    ru: 'На этом участке нет жителей с правом участия. Проверьте список жителей.',
    en: 'Nobody in this section is eligible. Check the roll.',
  },
  AgendaMissing: {
    kk: 'Күн тәртібін толтырыңыз.',
    ru: 'Заполните повестку дня.',
    en: 'Fill in the agenda.',
  },
  StartsInThePast: {
    facts: { startsAt: 'instant', occurredAt: 'instant' },
    kk: 'Жиынның басталу уақыты өтіп кеткен.',
    ru: 'Время начала схода уже прошло.',
    en: 'The time of the gathering has passed already.',
  },
  NoticeInThePast: {
    facts: { noticeOn: 'date', convenedOn: 'date' },
    kk: 'Хабарландыру күні ({noticeOn}) шақыру күнінен ({convenedOn}) бұрын.',
    ru: 'Дата объявления ({noticeOn}) раньше дня созыва ({convenedOn}).',
    en: 'The day of the notice ({noticeOn}) is before the convening ({convenedOn}).',
  },
  NoticeTooShort: {
    facts: { noticeDays: 'int', required: 'int', earliest: 'date' },
    kk: 'Хабарландырудан жиынға дейін кемінде {required} күнтізбелік күн өтуге тиіс, қазір {noticeDays}. Ең ерте күн: {earliest}.',
    ru: 'От объявления до схода должно пройти не менее {required} календарных дней, сейчас {noticeDays}. Самая ранняя дата: {earliest}.',
    en: 'At least {required} calendar days must pass from the notice to the gathering, now {noticeDays}. Earliest day: {earliest}.',
  },
  PreviousOutcomeMissing: {
    kk: 'Алдыңғы жиынның қалай аяқталғаны белгісіз.',
    ru: 'Не указано, чем закончился прежний сход.',
    en: 'It is not said how the previous gathering ended.',
  },
  PreviousGatheringStands: {
    facts: { previousOutcome: 'text' },
    kk: 'Алдыңғы жиын күшінде, сондықтан қайта шақыруға болмайды.',
    ru: 'Прежний сход остаётся в силе, созвать его повторно нельзя.',
    en: 'The previous gathering stands; it cannot be convened again.',
  },
  NoticeTooEarly: {
    facts: { publishedOn: 'date', notBefore: 'date' },
    kk: 'Хабарландыру күні ({publishedOn}) тым ерте: {notBefore} күнінен бұрын болмауға тиіс.',
    ru: 'Дата объявления ({publishedOn}) слишком ранняя: не раньше {notBefore}.',
    en: 'The day of the notice ({publishedOn}) is too early: not before {notBefore}.',
  },
  PostponedToEarlier: {
    facts: { startsAt: 'instant', current: 'instant' },
    kk: 'Басталу уақытын тек кейінге қалдыруға болады.',
    ru: 'Перенести можно только на более позднее время.',
    en: 'It can only be moved to a later time.',
  },
  ExplanationMissing: {
    kk: '«Басқа» себеп көрсетілгенде түсіндірме қажет.',
    ru: 'При причине «другое» нужно пояснение.',
    en: 'With the reason "other" an explanation is needed.',
  },
  NoticeMissing: {
    kk: 'Мерзімінде жарияланған хабарландыру жоқ. Жиынды кейінге қалдырып, хабарландыруды жариялаңыз.',
    ru: 'Нет объявления, опубликованного в срок. Перенесите сход и опубликуйте объявление.',
    en: 'No timely notice has been recorded. Postpone the gathering and publish the notice.',
  },
  ChangeNotAnnounced: {
    facts: { missing: 'texts' },
    kk: 'Өзгеріс туралы бұрынғы арналардың бәрі арқылы хабарланбаған: {missing}.',
    ru: 'Об изменении сообщено не по всем прежним каналам: {missing}.',
    en: 'The change has not been announced by all the channels used before: {missing}.',
  },
} as const satisfies Partial<Record<MeetingsRefusalCode, RefusalDefinition>>;
