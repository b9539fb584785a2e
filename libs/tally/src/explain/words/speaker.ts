import type { Language } from '../../words/describe.js';
import type { FractionAmount, ProjectName } from '../explanation.js';
import { EXPLANATION_EN, NOUNS_EN } from './explanation.en.js';
import type { ExplanationKey, Noun } from './explanation.en.js';
import { EXPLANATION_KK, NOUNS_KK } from './explanation.kk.js';
import { EXPLANATION_RU, NOUNS_RU } from './explanation.ru.js';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const WORDS: Readonly<
  Record<
    Language,
    {
      readonly locale: string;
      readonly quotes: readonly [string, string];
      readonly texts: Readonly<Record<ExplanationKey, string>>;
      readonly nouns: Readonly<Record<Noun, Forms>>;
    }
  >
> = {
  kk: { locale: 'kk-KZ', quotes: ['«', '»'], texts: EXPLANATION_KK, nouns: NOUNS_KK },
  ru: { locale: 'ru-KZ', quotes: ['«', '»'], texts: EXPLANATION_RU, nouns: NOUNS_RU },
  en: { locale: 'en-GB', quotes: ['“', '”'], texts: EXPLANATION_EN, nouns: NOUNS_EN },
};

const MOST_DECIMALS = 11;

/** Writes sentences in a language: texts filled with numbers, amounts and nouns as the language has them. */
export class Speaker {
  readonly #words: (typeof WORDS)[Language];
  readonly #plural: Intl.PluralRules;
  readonly #currency: Intl.NumberFormatOptions;

  /** @param style how projects are called: by id and name, or by the name in quotation marks where there is one */
  constructor(
    language: Language,
    currency: string | undefined,
    private readonly style: { readonly names: 'withIds' | 'quoted' } = { names: 'withIds' },
  ) {
    this.#words = WORDS[language];
    this.#plural = new Intl.PluralRules(this.#words.locale);
    this.#currency =
      currency !== undefined && /^[A-Z]{3}$/.test(currency)
        ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
        : {};
  }

  say(key: ExplanationKey, facts: Readonly<Record<string, string>> = {}): string {
    return this.#words.texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
  }

  /** `5 votes`: the noun in the form that the number asks for. */
  count(noun: Noun, count: number | string): string {
    const forms = this.#words.nouns[noun];
    const form = forms[this.#plural.select(Number(count))] ?? forms.other;
    return form.replace('{n}', this.number(count));
  }

  number(value: number | string): string {
    return this.#format(String(value), { maximumFractionDigits: MOST_DECIMALS });
  }

  /** A decimal text in the currency, to the last digit. */
  money(amount: string): string {
    const minimumFractionDigits = amount.includes('.') ? 2 : 0;
    return this.#format(amount, {
      ...this.#currency,
      minimumFractionDigits,
      maximumFractionDigits: MOST_DECIMALS,
    });
  }

  /** Marked with ≈ if it had to be rounded. */
  amount(amount: FractionAmount): string {
    const rounded = this.money(amount.rounded);
    return isExact(amount) ? rounded : `≈ ${rounded}`;
  }

  /** From 0 to 1, as a percentage with at most one decimal. */
  percent(share: number): string {
    return this.#format(String(share), { style: 'percent', maximumFractionDigits: 1 });
  }

  /** `12 School park` */
  project({ id, name }: ProjectName): string {
    if (name === '') return id;
    const [opening, closing] = this.#words.quotes;
    return this.style.names === 'quoted' ? `${opening}${name}${closing}` : `${id} ${name}`;
  }

  projects(names: readonly ProjectName[]): string {
    return names.map((name) => this.project(name)).join(', ');
  }

  #format(decimal: string, options: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.#words.locale, options).format(decimal as `${number}`);
  }
}

function isExact({ exact, rounded }: FractionAmount): boolean {
  const [numerator, denominator] = exact.split('/').map(BigInt) as [bigint, bigint];
  const [whole, decimals = ''] = rounded.split('.') as [string, string?];
  return numerator * 10n ** BigInt(decimals.length) === BigInt(whole + decimals) * denominator;
}
