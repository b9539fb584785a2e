import type { NormRegistry } from '../domain/norm-definition.js';
import { lawCited, PRACTICE_CITED } from './citations.js';

/** The assembly formed in 2018 is the earliest that the sources attest; editions before it were not read. */
const ATTESTED = '2018-01-01';

type AssemblyNorms = Pick<NormRegistry, Extract<keyof NormRegistry, `assembly.${string}`>>;

/** Norms of the assembly (Law of 23 January 2001 No 148, article 39-3; guide §4–5). */
export const assemblyNorms: AssemblyNorms = {
  'assembly.size': {
    id: 'assembly.size',
    title: {
      kk: 'Жиналыс мүшелерінің саны',
      ru: 'Численность собрания',
      en: 'Members of an assembly by population',
    },
    unit: 'table',
    overridable: false,
    versions: [
      {
        value: [
          { upTo: 10_000, least: 5, most: 10 },
          { upTo: 15_000, least: 11, most: 15 },
          { upTo: 20_000, least: 16, most: 20 },
          { least: 21, most: 25 },
        ],
        validFrom: ATTESTED,
        source: 'L148 39-3',
        cited: lawCited('39-3'),
        confidence: 'H',
      },
    ],
  },
  'assembly.termYears': {
    id: 'assembly.termYears',
    title: {
      kk: 'Жиналыс мүшелерінің өкілеттік мерзімі',
      ru: 'Срок полномочий членов собрания',
      en: 'Term of the members of an assembly',
    },
    unit: 'years',
    overridable: false,
    versions: [
      {
        value: 4,
        validFrom: ATTESTED,
        source: 'L148 39-3',
        cited: lawCited('39-3'),
        confidence: 'H',
      },
    ],
  },
  'assembly.termNoticeDays': {
    id: 'assembly.termNoticeDays',
    title: {
      kk: 'Жиналыс өкілеттігінің аяқталатыны туралы алдын ала хабарлау мерзімі',
      ru: 'За сколько дней сообщается об окончании полномочий собрания',
      en: 'Days ahead on which the end of the term of an assembly is announced',
    },
    unit: 'calendarDays',
    overridable: true,
    versions: [
      {
        value: 60,
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'integer', min: 30, max: 180 },
      },
    ],
  },
  'assembly.sittingIntervalDays': {
    id: 'assembly.sittingIntervalDays',
    title: {
      kk: 'Жиналыс отырыстарының арасындағы ең ұзақ мерзім (тоқсанына кемінде бір рет)',
      ru: 'Наибольший срок между заседаниями собрания (не реже одного раза в квартал)',
      en: 'Longest time between sittings of an assembly (at least quarterly)',
    },
    unit: 'calendarDays',
    overridable: true,
    versions: [
      {
        value: 92,
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'integer', min: 28, max: 92 },
      },
    ],
  },
  'assembly.noticeDays': {
    id: 'assembly.noticeDays',
    title: {
      kk: 'Жиналыс туралы хабарлау мерзімі',
      ru: 'Срок оповещения о собрании',
      en: 'Notice of an assembly',
    },
    unit: 'calendarDays',
    overridable: true,
    versions: [
      {
        value: 10,
        validFrom: ATTESTED,
        source: 'L148 39-3 p.8',
        cited: lawCited('39-3', '8'),
        confidence: 'H',
        bounds: { kind: 'integer', min: 10, max: 60 },
      },
    ],
  },
  'assembly.initiative': {
    id: 'assembly.initiative',
    title: {
      kk: 'Жиналыс шақыруға бастама көтеретін мүшелердің үлесі',
      ru: 'Доля членов собрания, по инициативе которых оно созывается',
      en: 'Share of the members who may convene the assembly',
    },
    unit: 'share',
    overridable: false,
    versions: [
      {
        value: { numerator: 1, denominator: 10 },
        validFrom: ATTESTED,
        source: 'L148 39-3',
        cited: lawCited('39-3'),
        confidence: 'H',
      },
    ],
  },
  'assembly.quorum': {
    id: 'assembly.quorum',
    title: {
      kk: 'Жиналыстың кворумы',
      ru: 'Кворум собрания',
      en: 'Quorum of an assembly',
    },
    unit: 'share',
    overridable: true,
    versions: [
      {
        value: { numerator: 1, denominator: 2 },
        validFrom: ATTESTED,
        source: 'L148 39-3',
        cited: lawCited('39-3'),
        confidence: 'H',
        bounds: {
          kind: 'share',
          min: { numerator: 1, denominator: 2 },
          max: { numerator: 1, denominator: 1 },
        },
      },
    ],
  },
  'assembly.waitingMinutes': {
    id: 'assembly.waitingMinutes',
    title: {
      kk: 'Жиналыс кворумын күту уақыты',
      ru: 'Время ожидания кворума собрания',
      en: 'Waiting time for the quorum of an assembly',
    },
    unit: 'minutes',
    overridable: true,
    versions: [
      {
        value: 30,
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'integer', min: 0, max: 180 },
      },
    ],
  },
  'assembly.tieRule': {
    id: 'assembly.tieRule',
    title: {
      kk: 'Дауыстар тең бөлінгендегі тәртіп',
      ru: 'Порядок при равенстве голосов',
      en: 'What a tie comes to',
    },
    unit: 'choice',
    overridable: true,
    versions: [
      {
        value: 'fails',
        validFrom: ATTESTED,
        source:
          'more than half of participants (L148 39-3); the local regulation may give the chair the deciding vote',
        cited: lawCited('39-3'),
        confidence: 'M',
        bounds: { kind: 'oneOf', values: ['fails', 'chairDecides'] },
      },
    ],
  },
  'assembly.recusalBase': {
    id: 'assembly.recusalBase',
    title: {
      kk: 'Мүдделер қақтығысы кезінде дауыс беру негізі',
      ru: 'База голосования при конфликте интересов',
      en: 'Whether a recused member counts in the base of the vote',
    },
    unit: 'choice',
    overridable: true,
    versions: [
      {
        value: 'notCounted',
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'oneOf', values: ['notCounted', 'counted'] },
      },
    ],
  },
  'assembly.materialsDays': {
    id: 'assembly.materialsDays',
    title: {
      kk: 'Жиналыс материалдарын алдын ала беру мерзімі',
      ru: 'За сколько дней представляются материалы к собранию',
      en: 'Days ahead on which the materials of an assembly are to be there',
    },
    unit: 'calendarDays',
    overridable: true,
    versions: [
      {
        value: 5,
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'integer', min: 1, max: 30 },
      },
    ],
  },
  'assembly.remoteParticipation': {
    id: 'assembly.remoteParticipation',
    title: {
      kk: 'Жиналысқа қашықтан қатысу',
      ru: 'Дистанционное участие в собрании',
      en: 'Taking part in an assembly from elsewhere',
    },
    unit: 'choice',
    overridable: true,
    versions: [
      {
        value: 'notAllowed',
        validFrom: ATTESTED,
        source: 'practice; no text was read: only the local regulation can allow it',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'oneOf', values: ['notAllowed', 'allowed'] },
      },
    ],
  },
  'assembly.minutesDeliveryWorkingDays': {
    id: 'assembly.minutesDeliveryWorkingDays',
    title: {
      kk: 'Жиналыс хаттамасын әкімге беру мерзімі',
      ru: 'Срок передачи протокола собрания акиму',
      en: "Delivery of the assembly's minutes to the akim",
    },
    unit: 'workingDays',
    overridable: true,
    versions: [
      {
        value: 2,
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'integer', min: 1, max: 10 },
      },
    ],
  },
};
