import type { RefusalDefinition } from '#libs/graphql';
import type { MeetingsRefusalCode } from '../../domain/refusals.js';

const quorum = { present: 'int', eligible: 'int', required: 'int' } as const;
const member = { memberId: 'id' } as const;
const voted = { memberId: 'id', round: 'int' } as const;

/** The registration desk and the hall. */
export const meetingRefusals = {
  NotOpenedYet: {
    facts: { startsAt: 'instant' },
    kk: 'Жиын әлі ашылған жоқ.',
    ru: 'Сход ещё не открыт.',
    en: 'The gathering has not been opened yet.',
  },
  AlreadyOpened: {
    kk: 'Жиын ашылып қойған.',
    ru: 'Сход уже открыт.',
    en: 'The gathering has been opened already.',
  },
  QuorumNotReached: {
    facts: quorum,
    kk: 'Кворум жоқ: {eligible} тұрғыннан {present} қатысып отыр, кемінде {required} қажет.',
    ru: 'Кворума нет: из {eligible} присутствуют {present}, нужно не менее {required}.',
    en: 'No quorum: {present} of {eligible} are present, at least {required} are needed.',
  },
  QuorumStands: {
    facts: quorum,
    kk: 'Кворум бар: {present} қатысып отыр, {required} қажет.',
    ru: 'Кворум есть: присутствуют {present}, нужно {required}.',
    en: 'There is a quorum: {present} present, {required} needed.',
  },
  MeetingAdjourned: {
    facts: quorum,
    kk: 'Кворум жоғалып, жиын үзілді: {present} қатысып отыр, {required} қажет.',
    ru: 'Кворум утрачен, сход прерван: присутствуют {present}, нужно {required}.',
    en: 'The quorum was lost and the gathering is adjourned: {present} present, {required} needed.',
  },
  NotHeld: {
    kk: 'Жиын өтпеді деп танылды. Жаңа хабарландырумен қайта шақырыңыз.',
    ru: 'Сход признан несостоявшимся. Созовите его заново с новым объявлением.',
    en: 'The gathering was not held. Convene it again with fresh notice.',
  },
  AlreadyCancelled: {
    kk: 'Жиынның күші жойылған.',
    ru: 'Сход отменён.',
    en: 'The gathering has been cancelled.',
  },
  AlreadyClosed: {
    kk: 'Жиын жабылған.',
    ru: 'Сход закрыт.',
    en: 'The gathering has been closed.',
  },
  NotEndedYet: {
    kk: 'Жиын әлі аяқталған жоқ.',
    ru: 'Сход ещё не завершён.',
    en: 'The gathering has not ended yet.',
  },
  TooEarlyToRegister: {
    facts: { opensOn: 'date' },
    kk: 'Тіркеу {opensOn} күні басталады.',
    ru: 'Регистрация начнётся {opensOn}.',
    en: 'Registration begins on {opensOn}.',
  },
  MeetingDayPassed: {
    facts: { heldOn: 'date' },
    kk: 'Жиын күні ({heldOn}) өтіп кеткен. Қағазда өткен жиынды «қағазда өтті» деп белгілеңіз.',
    ru: 'День схода ({heldOn}) прошёл. Проведённый на бумаге сход отметьте как таковой.',
    en: 'The day of the gathering ({heldOn}) has passed. If it was held on paper, declare that.',
  },
  NotEligible: {
    facts: { reason: 'text' },
    kk: 'Дауыс беруге қатыса алмайды: {reason}. Қонақ ретінде тіркеуге болады.',
    ru: 'Участвовать с правом голоса не может: {reason}. Можно зарегистрировать гостем.',
    en: 'Cannot take part with a vote: {reason}. Can be registered as a guest.',
  },
  RegisteredElsewhere: {
    facts: { gatheringId: 'id' },
    kk: 'Бұл адам басқа учаскенің жиынына тіркелген.',
    ru: 'Этот человек уже зарегистрирован на сходе другого участка.',
    en: "This person is registered at another section's gathering.",
  },
  AlreadyRegistered: {
    facts: { memberId: 'id', standing: 'text' },
    kk: 'Бұл адам тіркеліп қойған ({standing}).',
    ru: 'Этот человек уже зарегистрирован ({standing}).',
    en: 'This person is registered already ({standing}).',
  },
  NotRegistered: {
    facts: member,
    kk: 'Бұл адам қатысушы ретінде тіркелмеген.',
    ru: 'Этот человек не зарегистрирован участником.',
    en: 'This person is not registered as a participant.',
  },
  NotPresent: {
    facts: member,
    kk: 'Бұл қатысушы залда жоқ.',
    ru: 'Этого участника нет в зале.',
    en: 'This participant is not in the hall.',
  },
  NotGone: {
    facts: member,
    kk: 'Бұл қатысушы залдан шыққан жоқ.',
    ru: 'Этот участник не уходил.',
    en: 'This participant has not left.',
  },
  NotAdmissible: {
    facts: { reason: 'text' },
    kk: 'Төраға шешімімен де қатыстыруға болмайды: {reason}.',
    ru: 'Нельзя допустить и решением председателя: {reason}.',
    en: "Cannot be admitted even by the chair's decision: {reason}.",
  },
  TooEarlyToOpen: {
    facts: { startsAt: 'instant' },
    kk: 'Хабарландырудағы уақыт әлі келген жоқ.',
    ru: 'Время, указанное в объявлении, ещё не наступило.',
    en: 'The hour of the notice has not come yet.',
  },
  OrderMissing: {
    facts: { field: 'text' },
    kk: 'Уәкілетті тұлға үшін өкімнің нөмірін, күнін және өкілеттік ауқымын көрсетіңіз.',
    ru: 'Для уполномоченного лица укажите номер, дату и предмет распоряжения.',
    en: 'For an authorised person give the number, date and scope of the order.',
  },
  WaitingTimeNotOver: {
    facts: { ...quorum, until: 'instant' },
    kk: 'Күту уақыты әлі бітпеді: {present} қатысып отыр, {required} қажет.',
    ru: 'Время ожидания ещё не истекло: присутствуют {present}, нужно {required}.',
    en: 'The waiting time is not over: {present} present, {required} needed.',
  },
  CountsAbovePresent: {
    facts: { sum: 'int', base: 'int' },
    kk: 'Дауыстардың қосындысы ({sum}) қатысып отырғандардан ({base}) көп.',
    ru: 'Сумма голосов ({sum}) больше числа присутствующих ({base}).',
    en: 'The votes add up to {sum}, more than the {base} present.',
  },
  VotedTwice: {
    facts: member,
    kk: 'Бір қатысушының дауысы екі рет енгізілген.',
    ru: 'Голос одного участника внесён дважды.',
    en: 'The vote of one participant was entered twice.',
  },
  VoterNotPresent: {
    facts: member,
    kk: 'Дауыс беру басталғанда залда болмаған адамның дауысы енгізілген.',
    ru: 'Внесён голос человека, которого не было в зале при начале голосования.',
    en: 'A vote of somebody who was not present when the vote opened.',
  },
  CountsDifferFromNames: {
    facts: { choice: 'text' },
    kk: '«{choice}» дауыстардың саны тізіммен сәйкес келмейді.',
    ru: 'Число голосов «{choice}» не совпадает со списком.',
    en: 'The number of votes {choice} differs from the names.',
  },
  VoteStillOpen: {
    facts: member,
    kk: 'Дауыс беру әлі аяқталған жоқ. Алдымен дауыстарды санаңыз.',
    ru: 'Голосование ещё открыто. Сначала подсчитайте голоса.',
    en: 'A vote is still open. Count it first.',
  },
  NoVoteOpen: {
    kk: 'Ашық дауыс беру жоқ.',
    ru: 'Нет открытого голосования.',
    en: 'No vote is open.',
  },
  AnotherVoteOpen: {
    facts: member,
    kk: 'Басқа кандидат бойынша дауыс беру жүріп жатыр.',
    ru: 'Идёт голосование по другому кандидату.',
    en: 'The vote on another candidate is open.',
  },
  SecretaryNotPresent: {
    facts: member,
    kk: 'Хатшыға ұсынылған адам залда жоқ.',
    ru: 'Предложенного в секретари нет в зале.',
    en: 'The proposed secretary is not in the hall.',
  },
  SecretaryInOffice: {
    facts: member,
    kk: 'Бұл адам хатшы болып сайланған.',
    ru: 'Этот человек уже избран секретарём.',
    en: 'This person is the secretary already.',
  },
  SecretaryMissing: {
    kk: 'Алдымен хатшыны сайлаңыз.',
    ru: 'Сначала изберите секретаря.',
    en: 'Elect a secretary first.',
  },
  SecretaryAbsent: {
    facts: member,
    kk: 'Хатшы залда жоқ. Басқа хатшы сайлаңыз.',
    ru: 'Секретаря нет в зале. Изберите другого.',
    en: 'The secretary is not in the hall. Elect another one.',
  },
  AlreadyNominated: {
    facts: member,
    kk: 'Бұл кандидат ұсынылып қойған.',
    ru: 'Этот кандидат уже выдвинут.',
    en: 'This candidate has been nominated already.',
  },
  CandidateNotPresent: {
    facts: member,
    kk: 'Кандидат залда жоқ: жазбаша келісімі қажет.',
    ru: 'Кандидата нет в зале: нужно письменное согласие.',
    en: 'The candidate is not in the hall: a consent in writing is needed.',
  },
  NominatorNotPresent: {
    facts: member,
    kk: 'Ұсынған адам залда жоқ.',
    ru: 'Выдвигающего нет в зале.',
    en: 'The one who nominates is not in the hall.',
  },
  NominationsAlreadyClosed: {
    kk: 'Кандидаттар ұсыну аяқталған.',
    ru: 'Выдвижение кандидатов завершено.',
    en: 'Nominations are closed.',
  },
  NominationsStillOpen: {
    kk: 'Алдымен кандидаттар ұсынуды аяқтаңыз.',
    ru: 'Сначала завершите выдвижение кандидатов.',
    en: 'Close the nominations first.',
  },
  NoCandidates: {
    kk: 'Бірде-бір кандидат ұсынылмаған.',
    ru: 'Не выдвинут ни один кандидат.',
    en: 'No candidate has been nominated.',
  },
  NotNominated: {
    facts: member,
    kk: 'Бұл адам кандидат болып ұсынылмаған.',
    ru: 'Этот человек не выдвинут кандидатом.',
    en: 'This person has not been nominated.',
  },
  CandidateWithdrew: {
    facts: member,
    kk: 'Бұл кандидат бас тартқан.',
    ru: 'Этот кандидат снял свою кандидатуру.',
    en: 'This candidate has withdrawn.',
  },
  NotInThisRound: {
    facts: voted,
    kk: 'Бұл кандидат {round}-кезеңде дауысқа салынбайды.',
    ru: 'По этому кандидату в {round}-м туре не голосуют.',
    en: 'This candidate is not voted on in round {round}.',
  },
  VotedAlready: {
    facts: voted,
    kk: 'Бұл кандидат бойынша {round}-кезеңде дауыс берілген.',
    ru: 'По этому кандидату в {round}-м туре уже голосовали.',
    en: 'This candidate has been voted on in round {round} already.',
  },
  VotesMissing: {
    facts: { missing: 'ids', round: 'int' },
    kk: 'Барлық кандидат бойынша дауыс берілмеген ({round}-кезең).',
    ru: 'Проголосовали не по всем кандидатам ({round}-й тур).',
    en: 'Not all candidates have been voted on (round {round}).',
  },
  ElectionDecided: {
    kk: 'Сайлау қорытындысы шығарылған.',
    ru: 'Итог выборов уже подведён.',
    en: 'The election has been decided.',
  },
  ElectionNotDecided: {
    kk: 'Алдымен сайлау қорытындысын шығарыңыз.',
    ru: 'Сначала подведите итог выборов.',
    en: 'Decide the election first.',
  },
  SpeakerUnknown: {
    facts: { speaker: 'id' },
    kk: 'Сөйлеген адам қатысушылар мен қонақтардың тізімінде жоқ.',
    ru: 'Выступившего нет среди участников и гостей.',
    en: 'The speaker is neither a participant nor a guest.',
  },
  AgendaItemUnknown: {
    facts: { agendaItem: 'int', items: 'int' },
    kk: 'Күн тәртібінде {items} мәселе бар, {agendaItem}-мәселе жоқ.',
    ru: 'В повестке {items} вопросов, вопроса {agendaItem} нет.',
    en: 'The agenda has {items} items; there is no item {agendaItem}.',
  },
  DidNotTakePart: {
    facts: member,
    kk: 'Бұл адам жиынға қатысқан жоқ.',
    ru: 'Этот человек не участвовал в сходе.',
    en: 'This person did not take part.',
  },
} as const satisfies Partial<Record<MeetingsRefusalCode, RefusalDefinition>>;
