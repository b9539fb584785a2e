import type { NormRegistry } from '../domain/norm-definition.js';
import { guideCited, PRACTICE_CITED } from './citations.js';

/** Participatory budgets run since 2020; editions before were not read. */
const ATTESTED = '2020-01-01';

type ProposalNorms = Pick<NormRegistry, Extract<keyof NormRegistry, `proposal.${string}`>>;

/** Days in the life of a proposal (guide §1.3; the days of an appeal are in no text that was read). */
export const proposalNorms: ProposalNorms = {
  'proposal.minorsMayPropose': {
    id: 'proposal.minorsMayPropose',
    title: {
      kk: 'Кәмелетке толмағандардың жоба ұсынуы',
      ru: 'Подача предложений несовершеннолетними',
      en: 'Proposals by minors',
    },
    unit: 'yesNo',
    overridable: true,
    versions: [
      {
        value: false,
        validFrom: ATTESTED,
        source: 'guide §1.3: residents of full age',
        cited: guideCited('1.3'),
        confidence: 'M',
        bounds: { kind: 'oneOf', values: [true, false] },
      },
    ],
  },
  'proposal.screeningDays': {
    id: 'proposal.screeningDays',
    title: {
      kk: 'Жобаны сараптамалық кеңестің қарау мерзімі',
      ru: 'Рассмотрение предложения экспертным советом',
      en: "The expert council's screening of a proposal",
    },
    unit: 'calendarDays',
    overridable: true,
    versions: [
      {
        value: 7,
        validFrom: ATTESTED,
        source: 'guide §1.3',
        cited: guideCited('1.3'),
        confidence: 'M',
        bounds: { kind: 'integer', min: 1, max: 30 },
      },
    ],
  },
  'proposal.reworkDays': {
    id: 'proposal.reworkDays',
    title: {
      kk: 'Автордың жобаны пысықтау мерзімі',
      ru: 'Доработка предложения автором',
      en: "The author's rework of a returned proposal",
    },
    unit: 'calendarDays',
    overridable: true,
    versions: [
      {
        value: 4,
        validFrom: ATTESTED,
        source: 'guide §1.3',
        cited: guideCited('1.3'),
        confidence: 'M',
        bounds: { kind: 'integer', min: 1, max: 30 },
      },
    ],
  },
  'proposal.reviewDays': {
    id: 'proposal.reviewDays',
    title: {
      kk: 'Пысықталған жобаны қайта қарау мерзімі',
      ru: 'Повторное рассмотрение предложения',
      en: 'Re-review of a reworked proposal',
    },
    unit: 'calendarDays',
    overridable: true,
    versions: [
      {
        value: 2,
        validFrom: ATTESTED,
        source: 'guide §1.3',
        cited: guideCited('1.3'),
        confidence: 'M',
        bounds: { kind: 'integer', min: 1, max: 30 },
      },
    ],
  },
  'proposal.publicationWorkingDays': {
    id: 'proposal.publicationWorkingDays',
    title: {
      kk: 'Сараптамалық кеңес қорытындысын жариялау мерзімі',
      ru: 'Опубликование заключения экспертного совета',
      en: "Publication of the council's outcome",
    },
    unit: 'workingDays',
    overridable: true,
    versions: [
      {
        value: 1,
        validFrom: ATTESTED,
        source: 'guide §1.3',
        cited: guideCited('1.3'),
        confidence: 'M',
        bounds: { kind: 'integer', min: 1, max: 10 },
      },
    ],
  },
  'proposal.appealDays': {
    id: 'proposal.appealDays',
    title: {
      kk: 'Бас тартуға шағым беру мерзімі',
      ru: 'Срок обжалования отказа',
      en: 'Appeal against a refused proposal',
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
  'proposal.appealAnswerDays': {
    id: 'proposal.appealAnswerDays',
    title: {
      kk: 'Шағымды қарау мерзімі',
      ru: 'Срок рассмотрения жалобы автора',
      en: "Answer to an author's appeal",
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
};
