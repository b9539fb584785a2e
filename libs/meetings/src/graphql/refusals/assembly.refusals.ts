import type { RefusalDefinition } from '#libs/graphql';
import type { MeetingsRefusalCode } from '../../domain/refusals.js';

const member = { memberId: 'id' } as const;
const officer = { part: 'text', memberId: 'id' } as const;

/** The assembly as a body, and its sittings. */
export const assemblyRefusals = {
  AssemblyFormedAlready: {
    kk: 'Бұл жиналыстың құрамы енгізілген.',
    ru: 'Состав этого собрания уже внесён.',
    en: 'This assembly has been recorded already.',
  },
  AssemblyNotFormed: {
    kk: 'Мұндай жиналыс құрылмаған.',
    ru: 'Такое собрание не образовано.',
    en: 'There is no such assembly.',
  },
  AssemblySizeOutOfRange: {
    facts: { size: 'int', least: 'int', most: 'int', population: 'int' },
    kk: 'Халқы {population} адам болғанда жиналыста {least}–{most} мүше болады, ал көрсетілгені {size}.',
    ru: 'При населении {population} человек в собрании от {least} до {most} членов, а указано {size}.',
    en: 'With {population} people an assembly has {least} to {most} members; you gave {size}.',
  },
  TermTooLong: {
    facts: { termTo: 'date', longest: 'date', years: 'int' },
    kk: 'Өкілеттік мерзімі {years} жылдан аспайды: {longest} күнінен кешікпей аяқталуға тиіс.',
    ru: 'Срок полномочий не больше {years} лет: он заканчивается не позже {longest}.',
    en: 'A term is {years} years at most: it ends on {longest} at the latest.',
  },
  TermOver: {
    facts: { termTo: 'date' },
    kk: 'Жиналыстың өкілеттігі {termTo} күні аяқталады. Жаңа құрамды жиын сайлайды.',
    ru: 'Полномочия собрания заканчиваются {termTo}. Новый состав избирает сход.',
    en: 'The term of the assembly ends on {termTo}. A gathering elects the next one.',
  },
  MemberRepeated: {
    facts: member,
    kk: 'Бұл адам құрамда бар.',
    ru: 'Этот человек уже есть в составе.',
    en: 'This person is in the assembly already.',
  },
  MemberNotEligible: {
    facts: { memberId: 'id', reason: 'text' },
    kk: 'Бұл адам жиналысқа мүше бола алмайды: {reason}.',
    ru: 'Этот человек не может быть членом собрания: {reason}.',
    en: 'This person cannot be a member of the assembly: {reason}.',
  },
  NotElectedThere: {
    facts: { memberId: 'id', gatheringId: 'id' },
    kk: 'Көрсетілген бөлек жиын бұл адамды өкіл етіп сайламаған.',
    ru: 'Указанный раздельный сход не избирал этого человека представителем.',
    en: 'The separate gathering you name did not elect this person.',
  },
  ElectionNotPublished: {
    facts: { memberId: 'id', gatheringId: 'id' },
    kk: 'Бөлек жиынның хаттамасы әлі жарияланбаған. Алдымен оны жариялаңыз.',
    ru: 'Протокол раздельного схода ещё не опубликован. Сначала опубликуйте его.',
    en: 'The minutes of that separate gathering are not published yet. Publish them first.',
  },
  NoVacancy: {
    facts: { members: 'int', most: 'int' },
    kk: 'Ол күні бос орын жоқ: жиналыста {members} мүше бар. Орын мүшенің өкілеттігінің соңғы күнінен кейінгі күні босайды.',
    ru: 'В этот день вакантных мест нет: число членов собрания {members}. Место освобождается на следующий день после последнего дня полномочий.',
    en: 'No seat is vacant on that day: the assembly has {members} members. A seat is vacant from the day after a member’s last one.',
  },
  NotAssemblyMember: {
    facts: { memberId: 'id', standing: 'text' },
    kk: 'Бұл адам жиналыс мүшесі емес ({standing}). Шақырылған адам ретінде тіркеңіз.',
    ru: 'Этот человек не член собрания ({standing}). Зарегистрируйте его как приглашённого.',
    en: 'This person is no member of the assembly ({standing}). Register them as an invitee.',
  },
  PreviousSittingElsewhere: {
    facts: { previousMeetingId: 'id' },
    kk: 'Көрсетілген алдыңғы жиналыс басқа құрамның жиналысы.',
    ru: 'Указанное прежнее собрание относится к другому составу.',
    en: 'The previous sitting is one of another assembly.',
  },
  PreviousSittingStands: {
    facts: { previousOutcome: 'text' },
    kk: 'Алдыңғы жиналыс күшінде, сондықтан қайта шақыруға болмайды.',
    ru: 'Прежнее собрание остаётся в силе, созвать его повторно нельзя.',
    en: 'The previous sitting stands; it cannot be convened again.',
  },
  RemoteNotAllowed: {
    facts: member,
    kk: 'Жиналысқа қашықтан қатысуға болмайды: жергілікті регламентте бұған рұқсат жоқ.',
    ru: 'Участвовать в собрании дистанционно нельзя: местный регламент этого не допускает.',
    en: 'Nobody may take part from elsewhere: the local rule does not allow it.',
  },
  RemoteInSecretVote: {
    facts: { itemId: 'id', remote: 'int' },
    kk: 'Жасырын дауыс залда бюллетеньмен беріледі, ал қашықтан қатысып отырғандар бар: {remote}. Залға келген болса, залда тіркеңіз; келмесе, дауыс беру уақытына олардың кеткенін белгілеңіз.',
    ru: 'Тайное голосование проводится в зале бюллетенями, а дистанционно участвуют: {remote}. Кто пришёл в зал, того зарегистрируйте в зале; остальных на время голосования отметьте как ушедших.',
    en: 'A secret vote is held in the hall with bulletins, and some take part from elsewhere: {remote}. Register in the hall who has come into it; record of the others that they left for the time of the vote.',
  },
  RecordingLinkInvalid: {
    facts: { problem: 'text' },
    kk: 'Жазбаның сілтемесі жарамсыз. https:// арқылы басталатын, құпиясөзсіз толық мекенжайды көрсетіңіз.',
    ru: 'Ссылка на запись не подходит. Укажите полный адрес, начинающийся с https://, без пароля.',
    en: 'The link to the recording is not valid. Give the whole address, beginning with https://, without a password.',
  },
  InitiatorsTooFew: {
    facts: { signed: 'int', members: 'int', required: 'int' },
    kk: 'Жиналыс мүшелерінің {members} ішінен {signed} қол қойды, кемінде {required} қол қажет.',
    ru: 'Подписали {signed} из {members} членов собрания, нужно не меньше {required}.',
    en: '{signed} of {members} members signed; at least {required} have to.',
  },
  SignedTwice: {
    facts: member,
    kk: 'Бір адамның қолы екі рет көрсетілген.',
    ru: 'Подпись одного человека указана дважды.',
    en: 'One person’s signature is given twice.',
  },
  CompetenceNotInForce: {
    facts: { competence: 'text', on: 'date' },
    kk: 'Бұл мәселе {on} күні жиналыстың құзыретіне жатпайды.',
    ru: 'На {on} этот вопрос не входит в компетенцию собрания.',
    en: 'On {on} this matter is not in the competence of an assembly.',
  },
  OfficerMissing: {
    facts: { part: 'text' },
    kk: 'Алдымен сайлаңыз: {part}.',
    ru: 'Сначала изберите: {part}.',
    en: 'Elect one first: {part}.',
  },
  OfficerAbsent: {
    facts: officer,
    kk: 'Залда жоқ: {part}. Орнына басқа мүшені сайлаңыз.',
    ru: 'Нет в зале: {part}. Изберите вместо него другого члена.',
    en: 'Not in the hall: {part}. Elect another member.',
  },
  OfficerInOffice: {
    facts: officer,
    kk: 'Сайланған және залда отыр: {part}.',
    ru: 'Уже избран и находится в зале: {part}.',
    en: 'Elected already and in the hall: {part}.',
  },
  OfficerOfTheOtherPart: {
    facts: officer,
    kk: 'Төраға мен хатшы — екі бөлек адам.',
    ru: 'Председатель и секретарь — два разных человека.',
    en: 'Chair and secretary are two people.',
  },
  AgendaNotApproved: {
    kk: 'Алдымен жиналыс күн тәртібін бекітеді.',
    ru: 'Сначала собрание утверждает повестку дня.',
    en: 'The meeting approves its agenda first.',
  },
  ItemNotOnAgenda: {
    facts: { itemId: 'id' },
    kk: 'Бұл мәселе бекітілген күн тәртібінде жоқ.',
    ru: 'Этого вопроса нет в утверждённой повестке дня.',
    en: 'This item is not on the approved agenda.',
  },
  ItemDecided: {
    facts: { itemId: 'id' },
    kk: 'Бұл мәселе бойынша шешім қабылданған.',
    ru: 'По этому вопросу уже принято решение.',
    en: 'This item has been decided.',
  },
  ItemsUndecided: {
    facts: { items: 'ids' },
    kk: 'Күн тәртібінің барлық мәселесі қаралмаған. Оларды шешіңіз немесе күн тәртібінен алып тастаңыз.',
    ru: 'Рассмотрены не все вопросы повестки. Решите их или исключите из повестки.',
    en: 'Some items are undecided. Decide them or take them off the agenda.',
  },
  RecusedVotes: {
    facts: member,
    kk: 'Мүдделер қақтығысы бар мүше бұл мәселе бойынша дауыс бермейді.',
    ru: 'Член собрания с конфликтом интересов по этому вопросу не голосует.',
    en: 'A member with a conflict of interest does not vote on this item.',
  },
  CastingVoteMissing: {
    kk: 'Дауыстар тең бөлінді. Төрағаның дауысын көрсетіңіз: жергілікті регламент бойынша ол шешуші.',
    ru: 'Голоса разделились поровну. Укажите голос председателя: по местному регламенту он решающий.',
    en: 'The vote is tied. Give the chair’s vote: by the local rule it decides.',
  },
  CastingVoteNotDue: {
    kk: 'Төрағаның шешуші дауысы бұл жерде қолданылмайды.',
    ru: 'Решающий голос председателя здесь не применяется.',
    en: 'No casting vote is due here.',
  },
  BallotDeclaredOtherwise: {
    facts: { ballot: 'text' },
    kk: 'Бұл мәселе бойынша дауыс беру түрі алдын ала белгіленген: {ballot}.',
    ru: 'Вид голосования по этому вопросу объявлен заранее: {ballot}.',
    en: 'How this item is voted on was declared beforehand: {ballot}.',
  },
  CommissionMissing: {
    kk: 'Жасырын дауыс беруді санайтын есеп комиссиясын көрсетіңіз.',
    ru: 'Укажите счётную комиссию тайного голосования.',
    en: 'Name the counting commission of the secret vote.',
  },
  BulletinsDiffer: {
    facts: {
      printed: 'int',
      issued: 'int',
      valid: 'int',
      invalid: 'int',
      unused: 'int',
      counted: 'int',
    },
    kk: 'Бюллетеньдердің саны сәйкес емес: басылғаны {printed}, берілгені {issued}, жарамдысы {valid}, жарамсызы {invalid}, пайдаланылмағаны {unused}, дауыстар {counted}. Қайта санаңыз.',
    ru: 'Бюллетени не сходятся: изготовлено {printed}, выдано {issued}, действительных {valid}, недействительных {invalid}, неиспользованных {unused}, голосов {counted}. Пересчитайте.',
    en: 'The bulletins do not add up: {printed} printed, {issued} issued, {valid} valid, {invalid} invalid, {unused} unused, {counted} votes. Count again.',
  },
} satisfies Partial<Record<MeetingsRefusalCode, RefusalDefinition>>;
