import type { RefusalDefinition } from '#libs/graphql';
import type { MeetingsRefusalCode } from '../../domain/refusals.js';

const part = { part: 'text' } as const;

/** Paper, signatures, annexes, delivery, publication. */
export const minutesRefusals = {
  MinutesFrozen: {
    kk: 'Хаттамаға қол қойыла бастады, оны өзгертуге болмайды. Қате болса, түзету актісін жасаңыз.',
    ru: 'Протокол уже подписывается и не изменяется. Ошибку исправьте актом об исправлении.',
    en: 'The minutes are being signed and cannot change. Mend a mistake by a correction annex.',
  },
  HeldOnAnotherDay: {
    facts: { heldOn: 'date', convenedFor: 'date' },
    kk: 'Жиын {convenedFor} күніне шақырылған, ал көрсетілген күн {heldOn}.',
    ru: 'Сход созван на {convenedFor}, а указано {heldOn}.',
    en: 'The gathering was convened for {convenedFor}; you gave {heldOn}.',
  },
  ScansMissing: {
    kk: 'Қол қойылған парақтардың сканерленген көшірмесін тіркеңіз.',
    ru: 'Приложите сканы подписанных листов.',
    en: 'Attach the scans of the signed sheets.',
  },
  AlreadyOnPaper: {
    kk: 'Жиынның қағазда өткені белгіленген.',
    ru: 'Уже отмечено, что сход проведён на бумаге.',
    en: 'It has been declared already that the gathering was held on paper.',
  },
  NotOnPaper: {
    kk: 'Бұл жиын қағазда өткен жоқ.',
    ru: 'Этот сход проводился не на бумаге.',
    en: 'This gathering was not held on paper.',
  },
  SecondClerkNeeded: {
    facts: { enteredBy: 'id' },
    kk: 'Енгізілген деректерді басқа қызметкер тексеруге тиіс.',
    ru: 'Внесённое должен проверить другой сотрудник.',
    en: 'Another clerk than the one who entered it must check it.',
  },
  PaperCountDiffers: {
    facts: { counted: 'int', entered: 'int' },
    kk: 'Парақтарда {counted} қатысушы, ал жүйеге {entered} енгізілген. Айырмасын түзетіңіз.',
    ru: 'На листах {counted} участников, внесено {entered}. Устраните расхождение.',
    en: 'The sheets have {counted} participants, {entered} were entered. Mend the difference.',
  },
  AlreadyChecked: {
    kk: 'Енгізілген деректер тексерілген.',
    ru: 'Внесённое уже проверено.',
    en: 'The entry has been checked already.',
  },
  PaperNotChecked: {
    kk: 'Қағаздан енгізілгенді екінші қызметкер әлі тексермеген.',
    ru: 'Внесённое с бумаги ещё не проверено вторым сотрудником.',
    en: 'A second clerk has not checked the entry from paper yet.',
  },
  AlreadySigned: {
    facts: part,
    kk: 'Хаттамаға {part} қол қойған.',
    ru: 'Подпись уже поставлена: {part}.',
    en: 'Signed already: {part}.',
  },
  WrongSigner: {
    facts: { part: 'text', expected: 'id', signer: 'id' },
    kk: 'Қол қоюға басқа адам тиіс: {part}.',
    ru: 'Подписать должен другой человек: {part}.',
    en: 'Somebody else has to sign: {part}.',
  },
  NotSigned: {
    facts: part,
    kk: 'Бұл қолтаңба емес: куәландырылған сканерленген қол немесе ЭЦҚ қажет.',
    ru: 'Это не подпись: нужен заверенный скан собственноручной подписи или ЭЦП.',
    en: 'This is not a signature: an attested scan or a digital signature is needed.',
  },
  MinutesChanged: {
    facts: {},
    kk: 'Бірінші қолтаңбадан кейін хаттама өзгерген. Екінші қолтаңба сол құжатқа қойылуға тиіс.',
    ru: 'После первой подписи протокол изменён. Вторая подпись ставится под тем же документом.',
    en: 'The minutes differ from what was signed first. The second signature belongs under the same document.',
  },
  SubstituteAlreadySigns: {
    facts: { part: 'text', substitute: 'id' },
    kk: 'Орнына қол қоятын адам тағайындалған: {part}.',
    ru: 'Подписывающий вместо уже определён: {part}.',
    en: 'It is settled already who signs instead: {part}.',
  },
  SubstituteNotEntitled: {
    facts: { part: 'text', rule: 'text' },
    kk: 'Бұл адам орнына қол қоя алмайды: {part}.',
    ru: 'Этот человек не вправе подписать вместо: {part}.',
    en: 'This person may not sign instead: {part}.',
  },
  MinutesNotSigned: {
    facts: { missing: 'texts' },
    kk: 'Хаттамаға әлі қол қойылмаған: {missing}.',
    ru: 'Протокол ещё не подписан: {missing}.',
    en: 'The minutes are not signed yet: {missing}.',
  },
  AnnexUnknown: {
    facts: { number: 'int' },
    kk: '№ {number} түзету актісі жоқ.',
    ru: 'Акта об исправлении № {number} нет.',
    en: 'There is no correction annex No. {number}.',
  },
  AlreadyDelivered: {
    kk: 'Хаттама әкім аппаратына берілген.',
    ru: 'Протокол уже передан в аппарат акима.',
    en: 'The minutes have been delivered already.',
  },
  NotDelivered: {
    kk: 'Хаттама әкім аппаратына әлі берілмеген.',
    ru: 'Протокол ещё не передан в аппарат акима.',
    en: 'The minutes have not been delivered yet.',
  },
  AlreadyPublished: {
    kk: 'Хаттама жарияланған.',
    ru: 'Протокол уже опубликован.',
    en: 'The minutes have been published already.',
  },
} as const satisfies Partial<Record<MeetingsRefusalCode, RefusalDefinition>>;
