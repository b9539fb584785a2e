const KK_UNITS = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const KK_TENS = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];
const RU_UNITS = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const RU_TEENS =
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать';
const RU_TENS = '  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const RU_HUNDREDS = ' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');

/** Whole numbers below a million in Kazakh words: 942 is «тоғыз жүз қырық екі». */
export function kazakhWords(value: number): string {
  if (value === 0) return 'нөл';
  const thousands = Math.floor(value / 1000);
  const words = [
    ...(thousands > 0 ? [kazakhBelowThousand(thousands), 'мың'] : []),
    kazakhBelowThousand(value % 1000),
  ];
  return words.filter((word) => word !== '').join(' ');
}

function kazakhBelowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  return [
    hundreds > 1 ? (KK_UNITS[hundreds] ?? '') : '',
    hundreds > 0 ? 'жүз' : '',
    KK_TENS[Math.floor(value / 10) % 10] ?? '',
    KK_UNITS[value % 10] ?? '',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

/** Whole numbers below a million in Russian words, masculine, nominative: 942 is «девятьсот сорок два». */
export function russianWords(value: number): string {
  if (value === 0) return 'ноль';
  const thousands = Math.floor(value / 1000);
  const head =
    thousands === 0
      ? []
      : [
          russianBelowThousand(thousands).replace(/один$/, 'одна').replace(/два$/, 'две'),
          russianPlural(thousands, 'тысяча', 'тысячи', 'тысяч'),
        ];
  return [...head, russianBelowThousand(value % 1000)].filter((word) => word !== '').join(' ');
}

function russianBelowThousand(value: number): string {
  const rest = value % 100;
  const small =
    rest >= 10 && rest < 20
      ? [RU_TEENS.split(' ')[rest - 10]]
      : [RU_TENS[Math.floor(rest / 10)], RU_UNITS[rest % 10]];
  return [RU_HUNDREDS[Math.floor(value / 100)], ...small]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}

/** The Russian form that a count takes: 1 голос, 2 голоса, 5 голосов. */
export function russianPlural(value: number, one: string, few: string, many: string): string {
  const tens = value % 100;
  const units = value % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

/**
 * `part` of `whole` in per cent with one decimal and a comma, cut and never rounded up: a share just below
 * the quorum must not be printed as the quorum.
 */
export function percentOf(part: number, whole: number): string {
  const tenths = Math.floor((part * 1000) / whole);
  return decimal(tenths, 10);
}

/** `numerator / divisor` (10 or 100) with a comma and no trailing zeros: 942 of 10 is «94,2». */
export function decimal(numerator: number, divisor: 10 | 100): string {
  const whole = Math.floor(numerator / divisor);
  const rest = String(numerator % divisor)
    .padStart(divisor === 10 ? 1 : 2, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(whole) : `${String(whole)},${rest}`;
}
