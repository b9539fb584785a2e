import type { NormRegistry } from '../domain/norm-definition.js';
import { guideCited, lawCited, PRACTICE_CITED } from './citations.js';

/**
 * The gathering that formed the assembly of 2018 is the earliest procedure that the sources attest; the
 * editions before it were not read, so nothing earlier is judged by these numbers.
 */
const ATTESTED = '2018-01-01';

type SeparateGatheringNorms = Pick<NormRegistry, Extract<keyof NormRegistry, `separateGathering.${string}`>>;

/** Norms of the separate gathering (guide §2–3; Law of 23 January 2001 No 148, article 39-3). */
export const separateGatheringNorms: SeparateGatheringNorms = {
  'separateGathering.noticeDays': {
    id: 'separateGathering.noticeDays',
    title: {
      kk: 'Бөлек жиын туралы хабарлау мерзімі',
      ru: 'Срок оповещения о раздельном сходе',
      en: 'Notice of a separate gathering',
    },
    unit: 'calendarDays',
    overridable: true,
    versions: [
      {
        value: 10,
        validFrom: ATTESTED,
        source: 'L148 39-3 p.8 (gatherings and assemblies); guide §2',
        cited: lawCited('39-3', '8'),
        confidence: 'M',
        bounds: { kind: 'integer', min: 10, max: 60 },
      },
    ],
  },
  'separateGathering.quorum': {
    id: 'separateGathering.quorum',
    title: {
      kk: 'Бөлек жиынның кворумы',
      ru: 'Кворум раздельного схода',
      en: 'Quorum of a separate gathering',
    },
    unit: 'share',
    overridable: true,
    versions: [
      {
        value: { numerator: 1, denominator: 10 },
        validFrom: ATTESTED,
        source: 'guide §3, drawing of the separate gathering',
        cited: guideCited('3'),
        confidence: 'M',
        bounds: {
          kind: 'share',
          min: { numerator: 1, denominator: 10 },
          max: { numerator: 1, denominator: 2 },
        },
      },
    ],
  },
  'separateGathering.waitingMinutes': {
    id: 'separateGathering.waitingMinutes',
    title: {
      kk: 'Кворум жиналғанша күту уақыты',
      ru: 'Время ожидания кворума',
      en: 'Waiting time for the quorum',
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
  'separateGathering.maxRepresentativesPerSection': {
    id: 'separateGathering.maxRepresentativesPerSection',
    title: {
      kk: 'Бір учаскеден сайланатын өкілдердің ең көп саны',
      ru: 'Наибольшее число представителей от участка',
      en: 'Most representatives of one section',
    },
    unit: 'persons',
    overridable: true,
    versions: [
      {
        value: 3,
        validFrom: ATTESTED,
        source: 'L148 39-3 p.6 ("no more than three"); guide §2 (1 to 3)',
        cited: lawCited('39-3', '6'),
        confidence: 'H',
        bounds: { kind: 'integer', min: 1, max: 3 },
      },
    ],
  },
  'separateGathering.electionRule': {
    id: 'separateGathering.electionRule',
    title: {
      kk: 'Өкілдерді сайлау қағидасы',
      ru: 'Правило избрания представителей',
      en: 'Rule by which representatives are elected',
    },
    unit: 'choice',
    overridable: true,
    versions: [
      {
        value: 'mostVotes',
        validFrom: ATTESTED,
        source: 'guide §3',
        cited: guideCited('3'),
        confidence: 'M',
        bounds: { kind: 'oneOf', values: ['mostVotes', 'majorityOfParticipants'] },
      },
    ],
  },
  'separateGathering.minutesDeliveryWorkingDays': {
    id: 'separateGathering.minutesDeliveryWorkingDays',
    title: {
      kk: 'Хаттаманы әкім аппаратына беру мерзімі',
      ru: 'Срок передачи протокола в аппарат акима',
      en: "Delivery of the minutes to the akim's office",
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
  'separateGathering.substituteSigner': {
    id: 'separateGathering.substituteSigner',
    title: {
      kk: 'Хаттамаға төраға немесе хатшы қол қоя алмаған жағдайда қол қоятын адам',
      ru: 'Кто подписывает протокол вместо председателя или секретаря',
      en: 'Who signs the minutes in place of the chair or the secretary',
    },
    unit: 'choice',
    overridable: true,
    versions: [
      {
        value: 'authorisedPerson',
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'oneOf', values: ['authorisedPerson', 'electedAtMeeting'] },
      },
    ],
  },
};
