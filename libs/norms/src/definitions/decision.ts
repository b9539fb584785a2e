import type { NormRegistry } from '../domain/norm-definition.js';
import { PRACTICE_CITED } from './citations.js';

/** The assembly formed in 2018 is the earliest that the sources attest; editions before it were not read. */
const ATTESTED = '2018-01-01';

type DecisionNorms = Pick<NormRegistry, Extract<keyof NormRegistry, `decision.${string}`>>;

/** Days in the life of a decision (guide §4; the path is the law's, the days are not in any text that was read). */
export const decisionNorms: DecisionNorms = {
  'decision.answerWorkingDays': {
    id: 'decision.answerWorkingDays',
    title: {
      kk: 'Әкімнің шешімге жауап беру мерзімі',
      ru: 'Срок ответа акима на решение',
      en: "The akim's answer to a decision",
    },
    unit: 'workingDays',
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
  'decision.higherAkimWorkingDays': {
    id: 'decision.higherAkimWorkingDays',
    title: {
      kk: 'Жоғары тұрған әкімнің шешім қабылдау мерзімі',
      ru: 'Срок решения вышестоящего акима',
      en: "The higher akim's decision after the maslikhat's discussion",
    },
    unit: 'workingDays',
    overridable: true,
    versions: [
      {
        value: 10,
        validFrom: ATTESTED,
        source: 'practice; no text was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'integer', min: 1, max: 30 },
      },
    ],
  },
  'decision.publicationWorkingDays': {
    id: 'decision.publicationWorkingDays',
    title: {
      kk: 'Шешімді жариялау мерзімі',
      ru: 'Срок опубликования решения',
      en: 'Publication of a decision',
    },
    unit: 'workingDays',
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
