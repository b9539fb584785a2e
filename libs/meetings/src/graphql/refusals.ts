import { defineRefusals, defineWords } from '#libs/graphql';
import type { RefusalDefinition } from '#libs/graphql';
import type { MeetingsRefusalCode } from '../domain/refusals.js';
import { assemblyRefusals } from './refusals/assembly.refusals.js';
import { conveningRefusals } from './refusals/convening.refusals.js';
import { deskRefusals } from './refusals/desk.refusals.js';
import { gatheringRefusals } from './refusals/gathering.refusals.js';
import { initiativeRefusals } from './refusals/initiative.refusals.js';
import { meetingRefusals } from './refusals/meeting.refusals.js';
import { minutesRefusals } from './refusals/minutes.refusals.js';

/** A wording for every rule of the meetings; one without does not compile. Those of the house are common. */
const wordings: Readonly<
  Record<Exclude<MeetingsRefusalCode, 'MaslikhatDecisionMissing'>, RefusalDefinition>
> = {
  ...conveningRefusals,
  ...meetingRefusals,
  ...deskRefusals,
  ...minutesRefusals,
  ...assemblyRefusals,
  ...gatheringRefusals,
  ...initiativeRefusals,
};

export const MEETING_REFUSALS = defineRefusals({
  ...wordings,
  DigitalSignatureNotConfigured: {
    kk: 'Бұл жүйеде ЭЦҚ тексеру бапталмаған. Сканерленген қолтаңбаны пайдаланыңыз.',
    ru: 'Проверка ЭЦП в этой системе не настроена. Используйте скан собственноручной подписи.',
    en: 'This installation cannot verify digital signatures. Use the scan of a wet-ink signature.',
  },
  PaperModelInvalid: {
    facts: { paper: 'text', field: 'text' },
    kk: 'Бұл құжатты әзірше жасауға болмайды: {field}.',
    ru: 'Этот документ пока нельзя составить: {field}.',
    en: 'This paper cannot be drawn yet: {field}.',
  },
  PaperFormatUnknown: {
    facts: { paper: 'text', format: 'text' },
    kk: 'Бұл құжаттың мұндай түрі жоқ ({format}).',
    ru: 'Такого вида у этого документа нет ({format}).',
    en: 'This paper has no such form ({format}).',
  },
  SignatureNotValid: {
    facts: { reason: 'text' },
    kk: 'ЭЦҚ бұл құжатқа сәйкес келмейді немесе жарамсыз: {reason}.',
    ru: 'ЭЦП не соответствует этому документу или недействительна: {reason}.',
    en: 'The digital signature does not hold for this document: {reason}.',
  },
  SignatureOfAnother: {
    facts: { part: 'text', signer: 'id' },
    kk: 'ЭЦҚ басқа адамға тиесілі: {part} өз сертификатымен қол қоюға тиіс.',
    ru: 'ЭЦП принадлежит другому лицу: {part} подписывает своим сертификатом.',
    en: 'The digital signature belongs to somebody else: the {part} signs with their own certificate.',
  },
});

defineWords({
  collecting: { kk: 'қол жиналуда', ru: 'собираются подписи', en: 'signatures are collected' },
  submitted: { kk: 'аудан әкіміне берілді', ru: 'передана акиму района', en: 'with the district akim' },
  granted: { kk: 'оң шешім бар', ru: 'принято положительное решение', en: 'granted' },
  lapsed: { kk: 'мерзімі өтіп кетті', ru: 'срок истёк', en: 'lapsed' },
  unknown: { kk: 'тізімде жоқ', ru: 'нет в списке', en: 'not on the roll' },
  minor: { kk: 'кәмелетке толмаған', ru: 'не достиг совершеннолетия', en: 'under age' },
  nonResident: {
    kk: 'тұрғылықты жері бойынша осы учаскеде тіркелмеген',
    ru: 'не зарегистрирован по месту жительства на этом участке',
    en: 'not registered at a residence in this section',
  },
  temporaryResident: {
    kk: 'уақытша тіркелген',
    ru: 'зарегистрирован временно',
    en: 'temporarily registered',
  },
  foreigner: { kk: 'шетел азаматы', ru: 'иностранный гражданин', en: 'a foreign citizen' },
  incapable: { kk: 'заңмен шектелген', ru: 'ограничено законом', en: 'barred by law' },
  imprisoned: { kk: 'заңмен шектелген', ru: 'ограничено законом', en: 'barred by law' },
  left: { kk: 'тізімнен шыққан', ru: 'выбыл', en: 'has left' },
  termOver: { kk: 'өкілеттік мерзімі аяқталған', ru: 'срок полномочий истёк', en: 'the term is over' },
  open: { kk: 'ашық', ru: 'открытое', en: 'open' },
  secret: { kk: 'жасырын', ru: 'тайное', en: 'secret' },
  never: { kk: 'сайланбаған', ru: 'не избирался', en: 'not elected' },
  forgotten: { kk: 'деректері жойылған', ru: 'данные удалены', en: 'data deleted' },
  present: { kk: 'залда', ru: 'в зале', en: 'in the hall' },
  enlisted: { kk: 'есепке алынған', ru: 'заявлен', en: 'enlisted' },
  synced: { kk: 'деректері алынған', ru: 'данные получены', en: 'synced' },
  lost: { kk: 'жоғалған деп танылған', ru: 'признан утраченным', en: 'declared lost' },
  chair: { kk: 'төраға', ru: 'председатель', en: 'chair' },
  secretary: { kk: 'хатшы', ru: 'секретарь', en: 'secretary' },
  for: { kk: 'жақтап', ru: 'за', en: 'for' },
  against: { kk: 'қарсы', ru: 'против', en: 'against' },
  abstained: { kk: 'қалыс қалды', ru: 'воздержался', en: 'abstained' },
  poster: { kk: 'хабарландыру тақтасы', ru: 'доска объявлений', en: 'poster' },
  website: { kk: 'интернет-ресурс', ru: 'интернет-ресурс', en: 'website' },
  messenger: { kk: 'мессенджер', ru: 'мессенджер', en: 'messenger' },
  media: { kk: 'бұқаралық ақпарат құралдары', ru: 'СМИ', en: 'media' },
  loudspeaker: { kk: 'дауыс зорайтқыш', ru: 'громкоговоритель', en: 'loudspeaker' },
  malformed: { kk: 'бұл CMS контейнері емес', ru: 'это не контейнер CMS', en: 'it is no CMS container' },
  notOneSigner: {
    kk: 'қол қоюшы біреу болуға тиіс',
    ru: 'подписавший должен быть один',
    en: 'there must be exactly one signer',
  },
  algorithm: {
    kk: 'алгоритмге қолдау көрсетілмейді',
    ru: 'алгоритм не поддерживается',
    en: 'the algorithm is not supported',
  },
  otherContent: {
    kk: 'контейнердегі мазмұн құжат емес',
    ru: 'в контейнере не документ',
    en: 'the container holds no document',
  },
  otherDocument: {
    kk: 'басқа құжатқа қол қойылған немесе құжат өзгертілген',
    ru: 'подписан другой документ, или он был изменён',
    en: 'another document was signed, or it was changed',
  },
  certificateNotTrusted: {
    kk: 'сертификатты сенімді куәландырушы орталық бермеген немесе оның мерзімі өткен',
    ru: 'сертификат выдан не доверенным удостоверяющим центром, либо срок его истёк',
    en: 'no trusted certification centre vouches for the certificate, or its time is over',
  },
  keyUsage: {
    kk: 'бұл сертификат құжатқа қол қоюға арналмаған',
    ru: 'этот сертификат не предназначен для подписания документов',
    en: 'the certificate is not meant for signing documents',
  },
  houseToHouse: { kk: 'үй аралау', ru: 'подворный обход', en: 'house to house' },
});
