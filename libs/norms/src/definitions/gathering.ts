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
};
