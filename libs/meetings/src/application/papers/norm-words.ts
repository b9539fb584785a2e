import type { Share } from '#libs/kernel';
import { citedAs, normRegistry } from '#libs/norms';
import type { FrozenNorm, NormId } from '#libs/norms';
import type { NormApplied } from '#libs/minutes';

interface Words {
  readonly kk: string;
  readonly ru: string;
}

/** The norms a gathering was convened under, as its minutes print them. */
export function normsApplied(norms: Readonly<Partial<Record<NormId, FrozenNorm>>>): readonly NormApplied[] {
  return Object.entries(norms).map(([id, norm]) => {
    const { title, unit } = normRegistry[id as NormId];
    return { id, title, value: valueInWords(unit, norm.value), source: citedAs(id as NormId, norm) };
  });
}

const CHOICES: Readonly<Record<string, Words>> = {
  mostVotes: {
    kk: 'квота шегінде ең көп дауыс алған кандидаттар',
    ru: 'кандидаты, набравшие наибольшее число голосов в пределах квоты',
  },
  majorityOfParticipants: {
    kk: 'қатысушылардың жартысынан көбінің дауысын алған кандидаттар',
    ru: 'кандидаты, за которых проголосовало более половины участников',
  },
  authorisedPerson: { kk: 'уәкілетті тұлға', ru: 'уполномоченное лицо' },
  electedAtMeeting: { kk: 'жиында сайланған адам', ru: 'лицо, избранное на сходе' },
};

export function valueInWords(unit: string, value: unknown): Words {
  switch (unit) {
    case 'calendarDays':
      return { kk: `${String(value)} күнтізбелік күн`, ru: `${String(value)} календарных дней` };
    case 'workingDays':
      return { kk: `${String(value)} жұмыс күні`, ru: `${String(value)} рабочих дня` };
    case 'minutes':
      return { kk: `${String(value)} минут`, ru: `${String(value)} минут` };
    case 'years':
      return { kk: `${String(value)} жас`, ru: `${String(value)} лет` };
    case 'share':
      return share(value as Share);
    case 'yesNo':
      return value === true ? { kk: 'иә', ru: 'да' } : { kk: 'жоқ', ru: 'нет' };
    default:
      return CHOICES[String(value)] ?? { kk: String(value), ru: String(value) };
  }
}

function share({ numerator, denominator }: Share): Words {
  const percent = (numerator * 100) / denominator;
  return { kk: `кемінде ${String(percent)} пайыз`, ru: `не менее ${String(percent)} %` };
}
