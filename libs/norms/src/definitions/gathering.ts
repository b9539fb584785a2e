import type { NormRegistry } from '../domain/norm-definition.js';
import { lawCited, PRACTICE_CITED } from './citations.js';

/** The assembly formed in 2018 is the earliest that the sources attest; editions before it were not read. */
const ATTESTED = '2018-01-01';

type GatheringNorms = Pick<NormRegistry, Extract<keyof NormRegistry, `gathering.${string}`>>;

/** Norms of the gathering of residents (Law of 23 January 2001 No 148, article 39-3). */
export const gatheringNorms: GatheringNorms = {
  'gathering.initiative': {
    id: 'gathering.initiative',
    title: {
      kk: 'Жиын шақыруға бастама көтеретін қауымдастық мүшелерінің үлесі',
      ru: 'Доля членов местного сообщества, по инициативе которых созывается сход',
      en: 'Share of the community who may ask for a gathering',
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
  'gathering.signatureDays': {
    id: 'gathering.signatureDays',
    title: {
      kk: 'Жиын шақыру бастамасына қол жинау мерзімі',
      ru: 'Срок сбора подписей за созыв схода',
      en: 'Days to collect signatures for a gathering',
    },
    unit: 'calendarDays',
    overridable: true,
    versions: [
      {
        value: 30,
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'integer', min: 10, max: 90 },
      },
    ],
  },
  'gathering.noticeDays': {
    id: 'gathering.noticeDays',
    title: {
      kk: 'Жиын туралы хабарлау мерзімі',
      ru: 'Срок оповещения о сходе',
      en: 'Notice of a gathering',
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
  'gathering.residentsQuorum': {
    id: 'gathering.residentsQuorum',
    title: {
      kk: 'Тұрғындар жиынының кворумы',
      ru: 'Кворум схода жителей',
      en: 'Quorum of a gathering of residents',
    },
    unit: 'share',
    overridable: true,
    versions: [
      {
        value: { numerator: 1, denominator: 10 },
        validFrom: ATTESTED,
        source: 'L148 39-3',
        cited: lawCited('39-3'),
        confidence: 'H',
        bounds: {
          kind: 'share',
          min: { numerator: 1, denominator: 10 },
          max: { numerator: 1, denominator: 1 },
        },
      },
    ],
  },
  'gathering.representativesQuorum': {
    id: 'gathering.representativesQuorum',
    title: {
      kk: 'Өкілдер жиынының кворумы: сайланған өкілдердің осы үлесінен көбі',
      ru: 'Кворум схода представителей: больше этой доли избранных',
      en: 'Quorum of a gathering of representatives: more than this share of those elected',
    },
    unit: 'share',
    overridable: true,
    versions: [
      {
        value: { numerator: 1, denominator: 2 },
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: {
          kind: 'share',
          min: { numerator: 1, denominator: 3 },
          max: { numerator: 3, denominator: 4 },
        },
      },
    ],
  },
  'gathering.waitingMinutes': {
    id: 'gathering.waitingMinutes',
    title: {
      kk: 'Жиын кворумын күту уақыты',
      ru: 'Время ожидания кворума схода',
      en: 'Waiting time for the quorum of a gathering',
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
  'gathering.tieRule': {
    id: 'gathering.tieRule',
    title: {
      kk: 'Жиында дауыстар тең бөлінгендегі тәртіп',
      ru: 'Порядок при равенстве голосов на сходе',
      en: 'What a tie at a gathering comes to',
    },
    unit: 'choice',
    overridable: true,
    versions: [
      {
        value: 'fails',
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'oneOf', values: ['fails', 'chairDecides'] },
      },
    ],
  },
  'gathering.recusalBase': {
    id: 'gathering.recusalBase',
    title: {
      kk: 'Жиындағы мүдделер қақтығысы кезінде дауыс беру негізі',
      ru: 'База голосования на сходе при конфликте интересов',
      en: 'Whether a recused participant of a gathering counts in the base of the vote',
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
  'gathering.minutesDeliveryWorkingDays': {
    id: 'gathering.minutesDeliveryWorkingDays',
    title: {
      kk: 'Жиын хаттамасын әкімге беру мерзімі',
      ru: 'Срок передачи протокола схода акиму',
      en: "Delivery of the gathering's minutes to the akim",
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
