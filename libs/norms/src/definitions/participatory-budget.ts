import type { NormRegistry } from '../domain/norm-definition.js';
import { guideCited, PRACTICE_CITED } from './citations.js';

/** The year in which cities began; editions of the orders before it were not read. */
const ATTESTED = '2020-01-01';

type ParticipatoryBudgetNorms = Pick<
  NormRegistry,
  Extract<keyof NormRegistry, `participatoryBudget.${string}`>
>;

/** Numbers of the participatory budget that are the same for every campaign (guide §1.3). */
export const participatoryBudgetNorms: ParticipatoryBudgetNorms = {
  'participatoryBudget.leastVoters': {
    id: 'participatoryBudget.leastVoters',
    title: {
      kk: 'Жоба іске асырылуы үшін қажет дауыс берушілердің ең аз саны',
      ru: 'Наименьшее число проголосовавших, при котором проект может быть реализован',
      en: 'Fewest voters for whom a project may be implemented',
    },
    unit: 'persons',
    overridable: true,
    versions: [
      {
        value: 10,
        validFrom: ATTESTED,
        source: 'guide §1.3',
        cited: guideCited('1.3'),
        confidence: 'M',
        bounds: { kind: 'integer', min: 10, max: 1_000 },
      },
    ],
  },
  'participatoryBudget.appealDays': {
    id: 'participatoryBudget.appealDays',
    title: {
      kk: 'Дауыс беру нәтижесіне шағымдану мерзімі',
      ru: 'Срок обжалования результатов голосования',
      en: 'Days within which a result may be appealed',
    },
    unit: 'calendarDays',
    overridable: true,
    versions: [
      {
        value: 90,
        validFrom: ATTESTED,
        source: 'three months, as an administrative claim; no text on this procedure was read',
        cited: PRACTICE_CITED,
        confidence: 'L',
        bounds: { kind: 'integer', min: 10, max: 365 },
      },
    ],
  },
};
