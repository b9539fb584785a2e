import { defineRefusals, defineWords } from '#libs/graphql';
import type { RefusalDefinition } from '#libs/graphql';
import type { DecisionsRefusalCode } from '../domain/refusals.js';

const phase = { phase: 'text' } as const;

/** A wording for every rule of a decision's life; one without does not compile. */
const wordings: Readonly<Record<DecisionsRefusalCode, RefusalDefinition>> = {
  DecisionUnknown: {
    kk: 'Мұндай шешім жоқ.',
    ru: 'Такого решения нет.',
    en: 'There is no such decision.',
  },
  DecisionAdoptedAlready: {
    kk: 'Бұл шешім тіркелген.',
    ru: 'Это решение уже внесено.',
    en: 'This decision is on record already.',
  },
  DecisionDeliveredAlready: {
    kk: 'Шешім әкім аппаратына берілген.',
    ru: 'Решение уже передано в аппарат акима.',
    en: 'The decision has been delivered already.',
  },
  DecisionNotDelivered: {
    kk: 'Хаттама әкім аппаратына әлі берілмеген. Алдымен кіріс нөмірімен беріңіз.',
    ru: 'Протокол ещё не передан в аппарат акима. Сначала передайте его под входящий номер.',
    en: 'The minutes have not reached the akim’s office yet. Deliver them with a number first.',
  },
  AlreadyAnswered: {
    facts: phase,
    kk: 'Әкім бұл шешімге жауап берген ({phase}). Екінші жауап қабылданбайды.',
    ru: 'Аким уже ответил на это решение ({phase}). Второй ответ не принимается.',
    en: 'The akim has answered this decision ({phase}). There is no second answer.',
  },
  AnswerNotByAkim: {
    facts: { officialId: 'id', territory: 'kato', on: 'date' },
    kk: 'Көрсетілген адам {on} күні осы аумақтың әкімі болмаған. Жауапты әкім ғана береді.',
    ru: 'На {on} указанный человек не аким этой территории. Отвечает только аким.',
    en: 'On {on} this person was not the akim here. Only the akim answers.',
  },
  ResponsibleNotInOffice: {
    facts: { responsible: 'id', territory: 'kato', on: 'date' },
    kk: 'Жауапты адам {on} күні осы аумақта қызметте емес.',
    ru: 'Ответственное лицо на {on} не состоит здесь в должности.',
    en: 'On {on} the responsible person holds no office here.',
  },
  IndicatorsMissing: {
    kk: 'Орындалуын көрсететін кемінде бір көрсеткіш қажет.',
    ru: 'Нужен хотя бы один показатель исполнения.',
    en: 'At least one indicator of the execution is needed.',
  },
  IndicatorRepeated: {
    facts: { indicatorId: 'id' },
    kk: 'Бір көрсеткіш екі рет берілген.',
    ru: 'Показатель указан дважды.',
    en: 'An indicator is given twice.',
  },
  IndicatorsDiffer: {
    facts: { frozen: 'ids', given: 'ids' },
    kk: 'Көрсеткіштер келісім кезінде бекітілген, оларды өзгертуге болмайды. Дәл сол көрсеткіштердің мәнін беріңіз.',
    ru: 'Показатели закреплены при согласии и не изменяются. Дайте значения именно этих показателей.',
    en: 'The indicators were frozen when it was agreed. Give a value for each of them and for no other.',
  },
  NotDisagreed: {
    facts: phase,
    kk: 'Қайта талқылау әкім келіспегеннен кейін ғана өтеді, ал шешімнің күйі: {phase}.',
    ru: 'Повторное обсуждение следует за несогласием акима, а решение: {phase}.',
    en: 'A repeat discussion follows a disagreement; the decision is {phase}.',
  },
  RepeatedElsewhere: {
    facts: { bodyId: 'id' },
    kk: 'Шешімді оны қабылдаған жиналыс қайта талқылайды.',
    ru: 'Повторно решение обсуждает то собрание, которое его приняло.',
    en: 'The assembly that took the decision discusses it again, no other.',
  },
  NotConfirmed: {
    facts: phase,
    kk: 'Мәслихат қайта талқылауда расталған шешімді талқылайды, ал бұл шешімнің күйі: {phase}.',
    ru: 'Маслихат обсуждает решение, подтверждённое повторно, а это решение: {phase}.',
    en: 'The maslikhat discusses what was confirmed by a repeat discussion; this one is {phase}.',
  },
  MaslikhatNotHeard: {
    facts: phase,
    kk: 'Жоғары тұрған әкім мәслихат сессиясында алдын ала талқыланғаннан кейін шешеді, ал шешімнің күйі: {phase}.',
    ru: 'Вышестоящий аким решает после предварительного обсуждения на сессии маслихата, а решение: {phase}.',
    en: 'The higher akim decides after the maslikhat’s preliminary discussion; the decision is {phase}.',
  },
  NotTheHigherAkim: {
    facts: { officialId: 'id', territory: 'kato', on: 'date' },
    kk: 'Көрсетілген адам {on} күні жоғары тұрған әкім болмаған.',
    ru: 'На {on} указанный человек не вышестоящий аким.',
    en: 'On {on} this person was not the higher akim.',
  },
  PlanMissing: {
    kk: 'Шешім күшінде қалса, жауапты адамды, мерзімді және көрсеткіштерді көрсетіңіз.',
    ru: 'Если решение остаётся в силе, укажите ответственного, срок и показатели.',
    en: 'A decision that is upheld needs a responsible person, a deadline and indicators.',
  },
  PlanNotDue: {
    kk: 'Күші жойылған шешімге орындау жоспары берілмейді.',
    ru: 'Для отменённого решения план исполнения не задаётся.',
    en: 'A decision that is set aside has no plan of execution.',
  },
  NotInExecution: {
    facts: phase,
    kk: 'Шешім орындауда емес: {phase}.',
    ru: 'Решение не на исполнении: {phase}.',
    en: 'The decision is not in execution: {phase}.',
  },
  EvidenceMissing: {
    kk: 'Орындалғанын растайтын құжат немесе фотосурет тіркеңіз.',
    ru: 'Приложите документ или фотографию, подтверждающие исполнение.',
    en: 'Attach a document or a photograph as evidence.',
  },
  NothingToEvaluate: {
    facts: { deadline: 'date' },
    kk: 'Есеп әлі берілмеген, ал мерзім {deadline} күні аяқталады.',
    ru: 'Отчёта ещё нет, а срок истекает {deadline}.',
    en: 'There is no report yet, and the deadline is {deadline}.',
  },
  EvaluatorReported: {
    kk: 'Орындалуын өзі есеп берген немесе жауапты адам бағаламайды.',
    ru: 'Исполнение оценивает не тот, кто отчитался или отвечает за него.',
    en: 'Whoever reported or is responsible does not evaluate it.',
  },
  DecisionPublishedAlready: {
    kk: 'Шешім жарияланған.',
    ru: 'Решение уже опубликовано.',
    en: 'The decision has been published already.',
  },
  ContestOpen: {
    kk: 'Шешім бойынша шағым немесе іс қаралып жатыр.',
    ru: 'По решению уже рассматривается жалоба или дело.',
    en: 'A complaint or a case about it is open already.',
  },
  ContestUnknown: {
    facts: { contestId: 'id' },
    kk: 'Мұндай ашық шағым немесе іс жоқ.',
    ru: 'Такой открытой жалобы или дела нет.',
    en: 'There is no such open complaint or case.',
  },
  HandoverToSelf: {
    kk: 'Іс тапсырған және қабылдаған — бір адам. Қабылдаушы ретінде басқа адамды көрсетіңіз.',
    ru: 'Сдаёт и принимает дела один и тот же человек. Укажите принимающим другого.',
    en: 'The same person hands over and takes over. Name somebody else as the new holder.',
  },
  HandoverRecordedAlready: {
    facts: { on: 'date', number: 'text' },
    kk: 'Бұл өткізу-қабылдау тіркелген: {on} күнгі, № {number} акт.',
    ru: 'Эта приёмка-передача уже внесена: {on}, акт № {number}.',
    en: 'This handover is on record already: {on}, act No. {number}.',
  },
  SuccessorNotInOffice: {
    facts: { to: 'id', territory: 'kato', on: 'date' },
    kk: 'Қабылдаушы {on} күні осы аумақта бұл қызметке тағайындалмаған. Алдымен тағайындауды тіркеңіз.',
    ru: 'На {on} принимающий не назначен здесь на эту должность. Сначала внесите назначение.',
    en: 'On {on} the new holder has no appointment to this office here. Record the appointment first.',
  },
};

export const DECISION_REFUSALS = defineRefusals(wordings);

defineWords({
  adopted: { kk: 'қабылданды', ru: 'принято', en: 'adopted' },
  delivered: { kk: 'әкімге берілді', ru: 'передано акиму', en: 'delivered to the akim' },
  inExecution: { kk: 'орындалып жатыр', ru: 'исполняется', en: 'in execution' },
  disagreed: { kk: 'әкім келіспеді', ru: 'аким не согласился', en: 'the akim disagreed' },
  confirmed: { kk: 'қайта талқылауда расталды', ru: 'подтверждено повторно', en: 'confirmed again' },
  beforeHigherAkim: {
    kk: 'жоғары тұрған әкімде',
    ru: 'у вышестоящего акима',
    en: 'before the higher akim',
  },
  withdrawn: { kk: 'жиналыс алып тастады', ru: 'снято собранием', en: 'withdrawn by the assembly' },
  setAside: {
    kk: 'жоғары тұрған әкім күшін жойды',
    ru: 'отменено вышестоящим акимом',
    en: 'set aside by the higher akim',
  },
  annulled: { kk: 'күші жойылды', ru: 'признано недействительным', en: 'annulled' },
  done: { kk: 'орындалды', ru: 'исполнено', en: 'done' },
  partly: { kk: 'ішінара орындалды', ru: 'исполнено частично', en: 'partly done' },
  notExecuted: { kk: 'орындалмады', ru: 'не исполнено', en: 'not executed' },
});
