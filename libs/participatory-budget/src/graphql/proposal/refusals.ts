import { defineRefusals, defineWords } from '#libs/graphql';
import type { RefusalDefinition } from '#libs/graphql';
import type { ProposalRefusalCode } from '../../domain/proposal/refusals.js';

const phase = { phase: 'text' } as const;

/** A wording for every rule of a proposal; one without does not compile. `DraftMovedOn` is the drafts' own. */
const wordings: Readonly<Record<ProposalRefusalCode | 'DraftMovedOn', RefusalDefinition>> = {
  ProposalUnknown: {
    kk: 'Мұндай жоба ұсынысы жоқ.',
    ru: 'Такого предложения нет.',
    en: 'There is no such proposal.',
  },
  NotLinkedToRoll: {
    kk: 'Тіркелгіңіз тұрғындар тізімімен байланыстырылмаған. Жеке куәлігіңізбен әкім аппаратына барыңыз.',
    ru: 'Ваша учётная запись не связана со списком жителей. Обратитесь в аппарат акима с удостоверением личности.',
    en: 'Your account is not linked with the list of residents. Go to the akim’s office with your identity card.',
  },
  ProposalSubmittedAlready: {
    facts: phase,
    kk: 'Бұл науқанда сіздің жобаңыз бар ({phase}). Бір автор бір жоба ұсынады.',
    ru: 'В этой кампании у вас уже есть предложение ({phase}). Один автор — одно предложение.',
    en: 'You have a proposal in this campaign already ({phase}). One author, one proposal.',
  },
  SubmissionNotOpen: {
    facts: { opensAt: 'instant', at: 'instant' },
    kk: 'Жобалар қабылдау әлі басталған жоқ.',
    ru: 'Приём предложений ещё не начался.',
    en: 'Proposals are not being taken yet.',
  },
  SubmissionClosed: {
    facts: { closesAt: 'closing', at: 'instant' },
    kk: 'Жобалар қабылдау аяқталды.',
    ru: 'Приём предложений завершён.',
    en: 'Proposals are no longer taken.',
  },
  VotingHasOpened: {
    facts: { opensAt: 'instant' },
    kk: 'Дауыс беру басталды, жобалар тізімі өзгермейді.',
    ru: 'Голосование открыто, перечень проектов больше не меняется.',
    en: 'Voting has opened; the list of projects no longer changes.',
  },
  AuthorMinor: {
    kk: 'Жобаны 18 жасқа толған тұрғындар ұсынады.',
    ru: 'Предложения подают жители, достигшие 18 лет.',
    en: 'Residents of full age propose.',
  },
  AuthorNotResident: {
    facts: { verdict: 'text' },
    kk: 'Жобаны осы аумақта тіркелген тұрғындар ұсынады ({verdict}).',
    ru: 'Предложения подают жители, зарегистрированные на этой территории ({verdict}).',
    en: 'People registered in this territory propose ({verdict}).',
  },
  CategoryUnknown: {
    facts: { category: 'text', categories: 'texts' },
    kk: 'Бұл науқанда мұндай бағыт жоқ. Бағыттар: {categories}.',
    ru: 'В этой кампании нет такого направления. Направления: {categories}.',
    en: 'This campaign has no such category. It has: {categories}.',
  },
  PlaceOutsideTerritory: {
    facts: { place: 'kato', territory: 'kato' },
    kk: 'Көрсетілген елді мекен науқан аумағында емес.',
    ru: 'Указанный населённый пункт — за пределами территории кампании.',
    en: 'The settlement lies outside the territory of the campaign.',
  },
  PointOutsideCountry: {
    facts: { latitude: 'int', longitude: 'int' },
    kk: 'Картадағы нүкте Қазақстан аумағынан тыс.',
    ru: 'Точка на карте — за пределами Казахстана.',
    en: 'The point on the map lies outside Kazakhstan.',
  },
  EstimateEmpty: {
    kk: 'Сметада кемінде бір жол болуға тиіс.',
    ru: 'В смете должна быть хотя бы одна строка.',
    en: 'The estimate needs a line at least.',
  },
  EstimateLineDiffers: {
    facts: { line: 'int', amountTiyn: 'number', computedTiyn: 'number' },
    kk: 'Сметаның {line}-жолында саны мен бағасының көбейтіндісі сомаға тең емес.',
    ru: 'В строке {line} сметы количество, умноженное на цену, не равно сумме.',
    en: 'In line {line} of the estimate quantity times price is not the amount.',
  },
  OwnShareAboveTotal: {
    facts: { ownTiyn: 'number', totalTiyn: 'number' },
    kk: 'Қоғамдастықтың үлесі жобаның толық құнынан аз болуға тиіс.',
    ru: 'Вклад сообщества должен быть меньше полной стоимости проекта.',
    en: 'The community’s share must be less than the whole cost.',
  },
  CostAboveCap: {
    facts: { costTiyn: 'number', capTiyn: 'number' },
    kk: 'Жобаның құны бір жобаға белгіленген шектен асады.',
    ru: 'Стоимость проекта выше предела для одного проекта.',
    en: 'It costs more than one project may.',
  },
  PlaceInNoDistrict: {
    facts: { place: 'kato', districts: 'texts' },
    kk: 'Бұл елді мекен бюджет бөлінген аумақтардың ешқайсысына кірмейді: {districts}.',
    ru: 'Этот населённый пункт не входит ни в одну из территорий, между которыми делится бюджет: {districts}.',
    en: 'The settlement lies in none of the districts that have a budget: {districts}.',
  },
  CostAboveBudget: {
    facts: { costTiyn: 'number', district: 'kato', budgetTiyn: 'number' },
    kk: 'Жобаның құны оның аумағына бөлінген бюджеттен асады.',
    ru: 'Стоимость проекта больше бюджета, выделенного его территории.',
    en: 'It costs more than the whole budget of its district.',
  },
  PhotoMissing: {
    kk: 'Қазіргі жай-күйінің кемінде бір фотосуретін тіркеңіз.',
    ru: 'Приложите хотя бы одну фотографию нынешнего состояния.',
    en: 'Attach a photograph of the present state at least.',
  },
  PictureExpected: {
    facts: { documentId: 'id', mediaType: 'text' },
    kk: 'Фотосуреттің орнына басқа файл тіркелген ({mediaType}).',
    ru: 'Вместо фотографии приложен другой файл ({mediaType}).',
    en: 'A photograph is expected, not {mediaType}.',
  },
  FileRepeated: {
    facts: { documentId: 'id' },
    kk: 'Бір файл екі рет тіркелген.',
    ru: 'Один файл приложен дважды.',
    en: 'A file is attached twice.',
  },
  CoSponsorIsAuthor: {
    kk: 'Автор өз жобасына қосылушы бола алмайды.',
    ru: 'Автор не может поддержать собственное предложение как соавтор.',
    en: 'The author is no co-sponsor of their own proposal.',
  },
  CoSponsorAlready: {
    kk: 'Сіз бұл жобаны қолдап қойғансыз.',
    ru: 'Вы уже поддержали это предложение.',
    en: 'You stand behind this proposal already.',
  },
  CoSponsorUnknown: {
    kk: 'Сіз бұл жобаны қолдамағансыз.',
    ru: 'Вы не поддерживали это предложение.',
    en: 'You do not stand behind this proposal.',
  },
  NotTheAuthor: {
    kk: 'Мұны жобаның авторы ғана істей алады.',
    ru: 'Это может сделать только автор предложения.',
    en: 'Only its author may do this.',
  },
  NotUnderScreening: {
    facts: phase,
    kk: 'Жоба сараптамалық кеңестің қарауында емес: {phase}.',
    ru: 'Предложение не на рассмотрении экспертного совета: {phase}.',
    en: 'The proposal is not before the expert council: {phase}.',
  },
  ReturnedBefore: {
    kk: 'Жоба пысықтауға бір-ақ рет қайтарылады.',
    ru: 'На доработку предложение возвращается один раз.',
    en: 'A proposal is returned to its author once.',
  },
  NotAnExpert: {
    facts: { territory: 'kato', on: 'date' },
    kk: 'Сіз {on} күні осы аумақтың сараптамалық кеңесінің мүшесі емессіз.',
    ru: 'На {on} вы не член экспертного совета этой территории.',
    en: 'On {on} you were not of the expert council here.',
  },
  ScreenerInvolved: {
    kk: 'Автор мен қолдаушы өз жобасын қарамайды.',
    ru: 'Автор и соавтор не рассматривают собственное предложение.',
    en: 'Nobody screens a proposal of their own.',
  },
  GroundsMissing: {
    kk: 'Бас тарту үшін тізбедегі негіздердің бірін көрсетіңіз.',
    ru: 'Для отказа укажите основание из перечня.',
    en: 'A refusal needs one of the listed grounds.',
  },
  GroundRepeated: {
    facts: { ground: 'text' },
    kk: 'Бір негіз екі рет көрсетілген.',
    ru: 'Основание указано дважды.',
    en: 'A ground is given twice.',
  },
  NotReturned: {
    facts: phase,
    kk: 'Жоба пысықтауға қайтарылмаған: {phase}.',
    ru: 'Предложение не возвращено на доработку: {phase}.',
    en: 'The proposal has not been returned for a rework: {phase}.',
  },
  ReworkTooLate: {
    facts: { dueOn: 'date' },
    kk: 'Пысықтау мерзімі {dueOn} күні аяқталды.',
    ru: 'Срок доработки истёк {dueOn}.',
    en: 'The rework was due on {dueOn}.',
  },
  NothingToPublish: {
    facts: phase,
    kk: 'Кеңес әлі шешім қабылдаған жоқ: {phase}.',
    ru: 'Совет ещё не принял решения: {phase}.',
    en: 'The council has not decided yet: {phase}.',
  },
  ScreeningPublishedAlready: {
    kk: 'Қорытынды жарияланған.',
    ru: 'Заключение уже опубликовано.',
    en: 'The outcome has been published already.',
  },
  NotAppealable: {
    facts: phase,
    kk: 'Шағым тек бас тартылған жоба бойынша беріледі: {phase}.',
    ru: 'Обжалуется только отказ: {phase}.',
    en: 'Only a refusal is appealed; this one is {phase}.',
  },
  AppealTooLate: {
    facts: { until: 'date' },
    kk: 'Шағым беру мерзімі {until} күні аяқталды.',
    ru: 'Срок обжалования истёк {until}.',
    en: 'The last day of an appeal was {until}.',
  },
  NotAppealed: {
    facts: phase,
    kk: 'Қаралатын шағым жоқ: {phase}.',
    ru: 'Жалобы на рассмотрении нет: {phase}.',
    en: 'There is no appeal to decide: {phase}.',
  },
  AppealNotByAkim: {
    facts: { territory: 'kato', on: 'date' },
    kk: 'Шағымды әкім қарайды. Сіз {on} күні осы аумақтың әкімі емессіз.',
    ru: 'Жалобу рассматривает аким. На {on} вы не аким этой территории.',
    en: 'The akim decides an appeal. On {on} you were not the akim here.',
  },
  AppealDecidedByScreener: {
    kk: 'Шағымды жобаны қараған адам шешпейді.',
    ru: 'Жалобу не рассматривает тот, кто рассматривал предложение.',
    en: 'Whoever screened a proposal does not decide its appeal.',
  },
  TitleMissing: {
    kk: 'Бюллетеньге жобаның атауын екі тілде жазыңыз.',
    ru: 'Укажите название для бюллетеня на двух языках.',
    en: 'Give the title for the ballot in both languages.',
  },
  TitleNotDue: {
    kk: 'Қанағаттандырылмаған шағымға атау берілмейді.',
    ru: 'При отклонении жалобы название не указывается.',
    en: 'A dismissed appeal has no title for the ballot.',
  },
  ProposalEnded: {
    facts: phase,
    kk: 'Бұл жоба бойынша іс аяқталған: {phase}.',
    ru: 'Рассмотрение этого предложения завершено: {phase}.',
    en: 'This proposal has come to its end: {phase}.',
  },
  DraftMovedOn: {
    facts: { seen: 'int', actual: 'int' },
    kk: 'Жоба нобайы басқа құрылғыдан сақталған. Жаңартып, қайта көріңіз.',
    ru: 'Черновик тем временем сохранён с другого устройства. Обновите и повторите.',
    en: 'The draft was saved from elsewhere meanwhile. Reload and try again.',
  },
};

export const PROPOSAL_REFUSALS = defineRefusals(wordings);

defineWords({
  submitted: { kk: 'берілді', ru: 'подано', en: 'submitted' },
  returned: { kk: 'пысықтауға қайтарылды', ru: 'возвращено на доработку', en: 'returned for a rework' },
  reworked: { kk: 'пысықталды', ru: 'доработано', en: 'reworked' },
  accepted: { kk: 'дауыс беруге жіберілді', ru: 'допущено к голосованию', en: 'accepted for the vote' },
  refused: { kk: 'бас тартылды', ru: 'отклонено', en: 'refused' },
  lapsed: { kk: 'мерзімінде пысықталмады', ru: 'не доработано в срок', en: 'not reworked in time' },
  appealed: { kk: 'шағым қаралуда', ru: 'обжалуется', en: 'under appeal' },
  dismissed: { kk: 'шағым қанағаттандырылмады', ru: 'жалоба отклонена', en: 'appeal dismissed' },
  grantedTooLate: {
    kk: 'шағым дауыс беру басталғаннан кейін қанағаттандырылды',
    ru: 'жалоба удовлетворена после начала голосования',
    en: 'appeal granted after voting opened',
  },
  takenBack: { kk: 'автор қайтарып алды', ru: 'отозвано автором', en: 'taken back by its author' },
});
