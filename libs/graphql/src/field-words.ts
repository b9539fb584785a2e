import type { FieldFault } from './field-faults.js';
import type { Locale } from './locale.js';
import type { Words } from './refusal-catalogue.js';

/** How each constraint of an input reads; `{0}`, `{1}` are its limits. A test holds the inputs' constraints to it. */
const WORDS: Readonly<Record<string, Words>> = {
  isId: {
    kk: 'кіші әріппен жазылған UUID болуға тиіс',
    ru: 'должно быть UUID строчными буквами',
    en: 'must be a UUID in lower case',
  },
  isWellFormed: {
    kk: 'жарамсыз таңбалар бар (Unicode)',
    ru: 'содержит недопустимые символы (Unicode)',
    en: 'holds characters that are no text (half a surrogate pair, or U+0000)',
  },
  isLength: {
    kk: 'ұзындығы {0}–{1} таңба болуға тиіс',
    ru: 'длина должна быть от {0} до {1} знаков',
    en: 'must be {0} to {1} characters long',
  },
  matches: {
    kk: 'пішімі дұрыс емес',
    ru: 'неверный формат',
    en: 'is not in the form asked for',
  },
  isIn: {
    kk: 'рұқсат етілген мәндердің бірі емес',
    ru: 'не входит в список допустимых значений',
    en: 'is none of the values allowed',
  },
  isInt: { kk: 'бүтін сан болуға тиіс', ru: 'должно быть целым числом', en: 'must be a whole number' },
  min: { kk: 'кемінде {0} болуға тиіс', ru: 'должно быть не меньше {0}', en: 'must be {0} at least' },
  max: { kk: '{0}-ден аспауға тиіс', ru: 'должно быть не больше {0}', en: 'must be {0} at most' },
  isBoolean: {
    kk: '«иә» немесе «жоқ» болуға тиіс',
    ru: 'должно быть «да» или «нет»',
    en: 'must be true or false',
  },
  isIso8601: {
    kk: 'күн мен уақыт болуға тиіс: 2026-03-01T04:00:00.000Z',
    ru: 'должны быть дата и время: 2026-03-01T04:00:00.000Z',
    en: 'must be a moment: 2026-03-01T04:00:00.000Z',
  },
  Instant: {
    kk: 'UTC бойынша күн мен уақыт болуға тиіс: 2026-03-01T04:00:00.000Z',
    ru: 'должны быть дата и время по UTC: 2026-03-01T04:00:00.000Z',
    en: 'must be a moment in UTC: 2026-03-01T04:00:00.000Z',
  },
  CalendarDate: {
    kk: 'күн болуға тиіс: 2026-03-01',
    ru: 'должна быть дата: 2026-03-01',
    en: 'must be a date: 2026-03-01',
  },
  Kato: {
    kk: 'ӘАОЖ коды болуға тиіс, тоғыз цифр: 595037000',
    ru: 'должен быть код КАТО из девяти цифр: 595037000',
    en: 'must be a KATO code of nine digits: 595037000',
  },
  LogPosition: {
    kk: 'журналдағы орын болуға тиіс: өзгеріс қайтарған мән',
    ru: 'должна быть позиция журнала, полученная в ответ на изменение',
    en: 'must be a position of the log, as a change answered with it',
  },
  Tiyn: {
    kk: 'тиынмен берілген бүтін сан болуға тиіс: 1520000000',
    ru: 'должно быть целое число тиынов: 1520000000',
    en: 'must be a whole number of tiyn: 1520000000',
  },
  isEmail: {
    kk: 'электрондық пошта мекенжайы болуға тиіс',
    ru: 'должен быть адрес электронной почты',
    en: 'must be an e-mail address',
  },
  isJson: { kk: 'JSON болуға тиіс', ru: 'должно быть JSON', en: 'must be JSON' },
  isArray: { kk: 'тізім болуға тиіс', ru: 'должно быть списком', en: 'must be a list' },
  arrayMinSize: {
    kk: 'тізімде кемінде {0} жазба болуға тиіс',
    ru: 'в списке должно быть не менее {0} записей',
    en: 'must hold {0} entries at least',
  },
  arrayMaxSize: {
    kk: 'тізімде {0} жазбадан артық болмауға тиіс',
    ru: 'в списке должно быть не более {0} записей',
    en: 'must hold {0} entries at most',
  },
  nestedValidation: {
    kk: 'құрылымы дұрыс емес',
    ru: 'неверная структура',
    en: 'is not built as asked for',
  },
};

/** What is wrong with a field, in the language of who asks. */
export function fieldWords({ constraint, limits }: Omit<FieldFault, 'field'>, locale: Locale): string {
  const words = WORDS[constraint] ?? WORDS['matches'];
  return (words?.[locale] ?? constraint).replace(/\{(\d)\}/g, (_, index: string) => {
    const limit = limits[Number(index)];
    return typeof limit === 'number' ? String(limit) : '…';
  });
}

/** The constraints that have words of their own. */
export function wordedConstraints(): ReadonlySet<string> {
  return new Set(Object.keys(WORDS));
}
