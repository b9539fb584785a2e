import { defineRefusals, defineWords } from '#libs/graphql';
import type { RefusalDefinition } from '#libs/graphql';
import type { ProjectRefusalCode } from '../../domain/project/refusals.js';

const phase = { phase: 'text' } as const;

/** A wording for every rule of a project; one without does not compile. */
const wordings: Readonly<Record<ProjectRefusalCode, RefusalDefinition>> = {
  ImplementationUnknown: {
    kk: 'Мұндай жоба іске асырылып жатқан жоқ.',
    ru: 'Такой проект не реализуется.',
    en: 'There is no such project.',
  },
  ProjectStartedAlready: {
    kk: 'Жоба іске асыруға берілген.',
    ru: 'Проект уже передан в реализацию.',
    en: 'The project has been started already.',
  },
  ProjectPlannedAlready: {
    facts: phase,
    kk: 'Жобаның жоспары бекітілген: {phase}.',
    ru: 'План проекта уже утверждён: {phase}.',
    en: 'The project has its plan already: {phase}.',
  },
  ProjectNotPlanned: {
    facts: phase,
    kk: 'Алдымен кезеңдер жоспарын енгізіңіз. Жобаның күйі: {phase}.',
    ru: 'Сначала внесите план этапов. Состояние проекта: {phase}.',
    en: 'Plan its stages first; the project is {phase}.',
  },
  ProjectNotUnderWay: {
    facts: phase,
    kk: 'Жоба бойынша жұмыс жүріп жатқан жоқ: {phase}.',
    ru: 'Работы по проекту не ведутся: {phase}.',
    en: 'The project is not under way: {phase}.',
  },
  ImplementationEnded: {
    facts: phase,
    kk: 'Жобаны тоқтату мүмкін емес, ол жүзеге асырылып жатқан жоқ: {phase}.',
    ru: 'Остановить проект нельзя, он уже не реализуется: {phase}.',
    en: 'The project cannot be stopped any more: it is {phase}.',
  },
  ProjectResponsibleNotInOffice: {
    facts: { territory: 'kato', on: 'date' },
    kk: 'Жауапты адам {on} күні осы аумақтың әкім аппаратында қызметте емес.',
    ru: 'На {on} ответственное лицо не состоит в аппарате акима этой территории.',
    en: 'On {on} the responsible person was not of the akim’s office here.',
  },
  StagesMissing: {
    kk: 'Кемінде бір кезең көрсетіңіз.',
    ru: 'Укажите хотя бы один этап.',
    en: 'Give a stage at least.',
  },
  StageRepeated: {
    facts: { stageId: 'id' },
    kk: 'Бір кезең екі рет берілген.',
    ru: 'Этап указан дважды.',
    en: 'A stage is given twice.',
  },
  StageDatesDiffer: {
    facts: { stageId: 'id', from: 'date', to: 'date' },
    kk: 'Кезең басталғанға дейін аяқтала алмайды: {from} – {to}.',
    ru: 'Этап не может закончиться раньше начала: {from} – {to}.',
    en: 'A stage cannot end before it begins: {from} – {to}.',
  },
  StagesCostMore: {
    facts: { plannedTiyn: 'number', availableTiyn: 'number' },
    kk: 'Кезеңдердің құны жобаға бөлінген қаражаттан асады.',
    ru: 'Стоимость этапов больше средств, выделенных на проект.',
    en: 'The stages cost more than the project has.',
  },
  StageUnknown: {
    facts: { stageId: 'id' },
    kk: 'Жобада мұндай кезең жоқ.',
    ru: 'В проекте нет такого этапа.',
    en: 'The project has no such stage.',
  },
  StageFinishedAlready: {
    facts: { stageId: 'id' },
    kk: 'Бұл кезең аяқталған.',
    ru: 'Этот этап завершён.',
    en: 'This stage is finished.',
  },
  ContractAboveAllocation: {
    facts: { priceTiyn: 'number', availableTiyn: 'number' },
    kk: 'Шарттың бағасы жобаға бөлінген қаражаттан асады.',
    ru: 'Цена договора больше средств, выделенных на проект.',
    en: 'The contract costs more than the project has.',
  },
  SpentAboveContract: {
    facts: { spentTiyn: 'number', priceTiyn: 'number' },
    kk: 'Жұмсалған қаражат шарттың бағасынан асады.',
    ru: 'Израсходовано больше цены договора.',
    en: 'More is spent than the contract says.',
  },
  PhotosMissing: {
    kk: 'Аяқталған кезеңнің фотосуретін тіркеңіз.',
    ru: 'Приложите фотографию завершённого этапа.',
    en: 'Attach a photograph of the finished stage.',
  },
  ProjectPictureExpected: {
    facts: { documentId: 'id', mediaType: 'text' },
    kk: 'Фотосуреттің орнына басқа файл тіркелген ({mediaType}).',
    ru: 'Вместо фотографии приложен другой файл ({mediaType}).',
    en: 'A photograph is expected, not {mediaType}.',
  },
  DelayNotLater: {
    facts: { dueOn: 'date', newDueOn: 'date' },
    kk: 'Жаңа мерзім бұрынғысынан ({dueOn}) кейін болуға тиіс.',
    ru: 'Новый срок должен быть позже прежнего ({dueOn}).',
    en: 'The new day must be later than {dueOn}.',
  },
  StagesOpen: {
    facts: { stageIds: 'ids' },
    kk: 'Барлық кезең әлі аяқталған жоқ.',
    ru: 'Завершены не все этапы.',
    en: 'Not every stage is finished.',
  },
  ProjectNotCompleted: {
    facts: phase,
    kk: 'Жоба аяқталғаннан кейін бағаланады: {phase}.',
    ru: 'Проект оценивают после завершения: {phase}.',
    en: 'A project is evaluated when it is done; this one is {phase}.',
  },
  EvaluatorNotResident: {
    facts: { verdict: 'text' },
    kk: 'Жобаны осы аумақтың тұрғындары бағалайды ({verdict}).',
    ru: 'Проект оценивают жители этой территории ({verdict}).',
    en: 'Residents of this territory evaluate it ({verdict}).',
  },
  ProjectEvaluatedAlready: {
    kk: 'Сіз бұл жобаны бағалағансыз.',
    ru: 'Вы уже оценили этот проект.',
    en: 'You have evaluated this project already.',
  },
};

export const PROJECT_REFUSALS = defineRefusals(wordings);

defineWords({
  started: { kk: 'басталды', ru: 'начат', en: 'started' },
  planned: { kk: 'жоспарланды', ru: 'запланирован', en: 'planned' },
  contracted: { kk: 'шарт жасалды', ru: 'заключён договор', en: 'under contract' },
  completed: { kk: 'аяқталды', ru: 'завершён', en: 'completed' },
  stopped: { kk: 'тоқтатылды', ru: 'остановлен', en: 'stopped' },
});
