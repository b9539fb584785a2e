import type { NormRegistry } from '../domain/norm-definition.js';
import { lawCited } from './citations.js';

/** The day of the law itself: who is a member of the community is asked of any date since. */
const LAW = '2001-01-23';

type MembershipNorms = Pick<NormRegistry, Extract<keyof NormRegistry, `membership.${string}`>>;

/** Who belongs to the local community (Law of 23 January 2001 No 148, articles 39-1 and 39-3 p.1). */
export const membershipNorms: MembershipNorms = {
  'membership.adultAge': {
    id: 'membership.adultAge',
    title: { kk: 'Кәмелетке толу жасы', ru: 'Возраст совершеннолетия', en: 'Full age' },
    unit: 'years',
    overridable: false,
    versions: [
      {
        value: 18,
        validFrom: LAW,
        source: 'L148 39-1, 39-3 p.1',
        cited: lawCited('39-3', '1'),
        confidence: 'H',
      },
    ],
  },
  'membership.foreignPermanentResidents': {
    id: 'membership.foreignPermanentResidents',
    title: {
      kk: 'Тұрақты тұратын шетелдіктер мен азаматтығы жоқ адамдардың қатысуы',
      ru: 'Участие постоянно проживающих иностранцев и лиц без гражданства',
      en: 'Participation of permanently resident foreigners and stateless persons',
    },
    unit: 'yesNo',
    overridable: true,
    versions: [
      {
        // The only condition that may be set is registration at a residence (L148 39-1), and they have it.
        value: true,
        validFrom: LAW,
        source: 'L148 39-1: registration of residence is the only condition; no express rule was read',
        cited: lawCited('39-1'),
        confidence: 'L',
        bounds: { kind: 'oneOf', values: [true, false] },
      },
    ],
  },
  'membership.temporaryRegistration': {
    id: 'membership.temporaryRegistration',
    title: {
      kk: 'Уақытша тіркелген адамдардың қатысуы',
      ru: 'Участие лиц с временной регистрацией',
      en: 'Participation on a temporary registration',
    },
    unit: 'yesNo',
    overridable: true,
    versions: [
      {
        // Whoever is registered temporarily has a permanent residence elsewhere and would count twice.
        value: false,
        validFrom: LAW,
        source: 'L148 39-1: residence is where a person lives permanently; no express rule was read',
        cited: lawCited('39-1'),
        confidence: 'L',
        bounds: { kind: 'oneOf', values: [true, false] },
      },
    ],
  },
};
