import { defineRefusals, defineWords } from '#libs/graphql';
import type { RefusalDefinition } from '#libs/graphql';
import type { CampaignRefusalCode } from '../../domain/refusals.js';
import { ballotRefusals } from './ballot.refusals.js';
import { paperRefusals } from './paper.refusals.js';

/** A wording for every rule of campaigns; one without does not compile. */
const wordings: Readonly<Record<CampaignRefusalCode, RefusalDefinition>> = {
  ...ballotRefusals,
  ...paperRefusals,
  CampaignUnknown: { kk: 'Мұндай науқан жоқ.', ru: 'Такой кампании нет.', en: 'There is no such campaign.' },
  CampaignAnnouncedAlready: {
    kk: 'Науқан жарияланған.',
    ru: 'Кампания уже объявлена.',
    en: 'The campaign has been announced already.',
  },
  RulesFrozen: {
    facts: { openedAt: 'instant' },
    kk: 'Дауыс беру басталған ({openedAt}): ереже, шек пен құн бұдан әрі өзгертілмейді.',
    ru: 'Голосование уже началось ({openedAt}): правила, предел и стоимость больше не меняются.',
    en: 'Voting has begun ({openedAt}): rules, caps and costs do not change any more.',
  },
  CalendarNotInOrder: {
    facts: { field: 'text' },
    kk: 'Науқан күндері рет-ретімен емес ({field}).',
    ru: 'Даты кампании идут не по порядку ({field}).',
    en: 'The days of the campaign are not in order ({field}).',
  },
  BudgetsNotInTerritory: {
    facts: { district: 'text' },
    kk: 'Бұл аудан науқан аумағына кірмейді ({district}).',
    ru: 'Этот округ не входит в территорию кампании ({district}).',
    en: 'This district is not in the campaign’s territory ({district}).',
  },
  DistrictRepeated: {
    facts: { district: 'text' },
    kk: 'Бір аумаққа екі бюджет берілген ({district}).',
    ru: 'Для одной территории указаны два бюджета ({district}).',
    en: 'Two budgets are given for one area ({district}).',
  },
  CapAboveBudget: {
    facts: { costCapTiyn: 'number', budgetTiyn: 'number' },
    kk: 'Бір жобаның шекті құны бюджеттен артық.',
    ru: 'Предельная стоимость проекта больше бюджета.',
    en: 'The cap on one project is above the budget.',
  },
  TieBreakingIncomplete: {
    kk: 'Тең жағдайларды шешу тәртібі жеребемен аяқталуға тиіс, әр тәсіл бір рет аталады.',
    ru: 'Порядок разрешения ничьих должен заканчиваться жребием, каждый способ указывается один раз.',
    en: 'Tie-breaking must end with the lot and name each method once.',
  },
  TallyChoiceContradicts: {
    kk: 'Қалған қаражатты толықтыру тек тең үлестер ережесінде болады.',
    ru: 'Дополнение остатка возможно только при правиле равных долей.',
    en: 'A completion goes with equal shares only.',
  },
  VotingNotDue: {
    facts: { opensAt: 'instant' },
    kk: 'Дауыс беру {opensAt} басталады, одан бұрын ашылмайды.',
    ru: 'Голосование открывается {opensAt}, не раньше.',
    en: 'Voting opens on {opensAt}, not before.',
  },
  VotingOverAlready: {
    facts: { closesAt: 'closing' },
    kk: 'Дауыс беру уақыты өтіп кеткен ({closesAt}).',
    ru: 'Время голосования уже прошло ({closesAt}).',
    en: 'The time of voting is over ({closesAt}).',
  },
  VotingOpenedAlready: {
    facts: { openedAt: 'instant' },
    kk: 'Дауыс беру ашылған ({openedAt}).',
    ru: 'Голосование уже открыто ({openedAt}).',
    en: 'Voting is open already ({openedAt}).',
  },
  VotingNotOpened: {
    kk: 'Дауыс беру әлі ашылмаған.',
    ru: 'Голосование ещё не открыто.',
    en: 'Voting has not opened yet.',
  },
  NoProjects: {
    facts: { district: 'kato' },
    kk: 'Дауысқа салатын жоба жоқ ({district}).',
    ru: 'Нет проектов для голосования ({district}).',
    en: 'There are no projects to vote on ({district}).',
  },
  ProjectAboveCap: {
    facts: { projectId: 'id', costTiyn: 'number', costCapTiyn: 'number' },
    kk: 'Жобаның құны шектен артық.',
    ru: 'Стоимость проекта выше предела.',
    en: 'The project costs more than the cap allows.',
  },
  NobodyMayVote: {
    kk: 'Тізімде дауыс бере алатын адам жоқ.',
    ru: 'В списке нет никого, кто может голосовать.',
    en: 'There is nobody on the roll who may vote.',
  },
  ProjectUnknown: {
    facts: { projectId: 'id' },
    kk: 'Бюллетеньде мұндай жоба жоқ.',
    ru: 'Такого проекта в бюллетене нет.',
    en: 'There is no such project on the ballot.',
  },
  ProjectExcluded: {
    facts: { projectId: 'id' },
    kk: 'Бұл жоба сот шешімімен дауыстан алынған.',
    ru: 'Этот проект снят с голосования решением суда.',
    en: 'A court has taken this project off the ballot.',
  },
  ProjectOfAnotherDistrict: {
    facts: { projectId: 'id', district: 'kato' },
    kk: 'Бұл жоба басқа ауданның бюджетінен қаржыландырылады.',
    ru: 'Этот проект финансируется из бюджета другого округа.',
    en: 'This project is paid from another district’s budget.',
  },
  CountingClosedAlready: {
    facts: { closedAt: 'instant' },
    kk: 'Санақ жабылған ({closedAt}).',
    ru: 'Подсчёт уже закрыт ({closedAt}).',
    en: 'The counting is closed ({closedAt}).',
  },
  CountingTooEarly: {
    facts: { notBefore: 'instant' },
    kk: 'Санақты {notBefore} уақытынан кейін ғана жабуға болады: кешіккен бюллетеньдер күтіледі.',
    ru: 'Подсчёт закрывается не раньше {notBefore}: ожидаются бюллетени, находящиеся в пути.',
    en: 'The counting closes on {notBefore} at the earliest: ballots may still be on their way.',
  },
  PaperNotReconciled: {
    facts: { batches: 'ids' },
    kk: 'Қағаз бюллетеньдер толық салыстырылмаған, сондықтан санақ жабылмайды.',
    ru: 'Бумажные бюллетени ещё не сведены, поэтому подсчёт не закрывается.',
    en: 'Paper ballots are not reconciled yet, so the counting stays open.',
  },
  CountingNotClosed: {
    kk: 'Санақ әлі жабылмаған.',
    ru: 'Подсчёт ещё не закрыт.',
    en: 'The counting is not closed yet.',
  },
  ResultDeclaredAlready: {
    kk: 'Нәтиже жарияланған.',
    ru: 'Результат уже объявлен.',
    en: 'The result has been declared.',
  },
  ResultNotDeclared: {
    kk: 'Нәтиже әлі жарияланбаған.',
    ru: 'Результат ещё не объявлен.',
    en: 'The result has not been declared yet.',
  },
  ResultContradicts: {
    facts: { what: 'text' },
    kk: 'Нәтиже науқан деректеріне қайшы ({what}).',
    ru: 'Результат противоречит данным кампании ({what}).',
    en: 'The result contradicts the campaign ({what}).',
  },
  SecretStillNeeded: {
    facts: { until: 'date' },
    kk: 'Құпия кілт шағымдану мерзімі біткенше ({until}) сақталады.',
    ru: 'Секретный ключ хранится до конца срока обжалования ({until}).',
    en: 'The secret key is kept until the end of the appeal term ({until}).',
  },
  SecretDestroyed: {
    kk: 'Бұл науқанның құпия кілті жойылған: дауыс берушіні бюллетенімен байланыстыру мүмкін емес.',
    ru: 'Секретный ключ этой кампании уничтожен: связать избирателя с бюллетенем больше нельзя.',
    en: 'The secret key of this campaign is destroyed: nobody can link a voter with a ballot any more.',
  },
};

export const CAMPAIGN_REFUSALS = defineRefusals(wordings);

defineWords({
  lotSeed: { kk: 'жеребе коды', ru: 'код жребия', en: 'seed of the lot' },
  districts: { kk: 'аумақтар', ru: 'округа', en: 'districts' },
  voters: { kk: 'дауыс берушілер саны', ru: 'число голосовавших', en: 'number of voters' },
  winners: { kk: 'жеңімпаздар', ru: 'победители', en: 'winners' },
  spent: { kk: 'жұмсалған сома', ru: 'израсходованная сумма', en: 'sum spent' },
  budget: { kk: 'бюджет', ru: 'бюджет', en: 'budget' },
  submissionClosesAt: {
    kk: 'ұсыныс қабылдаудың аяқталуы',
    ru: 'конец приёма предложений',
    en: 'end of submissions',
  },
  votingOpensAt: { kk: 'дауыс берудің басталуы', ru: 'начало голосования', en: 'start of voting' },
  votingClosesAt: { kk: 'дауыс берудің аяқталуы', ru: 'конец голосования', en: 'end of voting' },
});
