import { useAnswer } from '../../../shared/api/use-answer.js';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { useFormat } from '../../../shared/format/use-format.js';
import type { Format } from '../../../shared/format/format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { normsQuery } from '../operations/norms.js';
import type { PublicWords } from '../words/kk.js';
import { publicWords } from '../words/index.js';
import styles from './NormList.module.css';

type Norm = ResultOf<typeof normsQuery>['norms'][number];

/** Each norm: what it says, and below it where that comes from. */
export function NormList({ territory, on }: { readonly territory: string; readonly on: string }) {
  const words = useWords(publicWords);
  const shared = useWords(sharedWords);
  const language = useLanguage();
  const format = useFormat();
  const { norms } = useAnswer(normsQuery, { territory, on });
  return (
    <dl className={styles['norms']}>
      {norms.map((norm) => (
        <div key={norm.id}>
          <dt>{norm.title[language]}</dt>
          <dd className={styles['value']}>{valueInWords(norm, words, format)}</dd>
          <dd className={styles['source']}>
            {norm.origin === 'territory' ? words.ownRule : shared.source}: <Bilingual text={norm.cited} /> (
            {confidenceOf(norm, shared.confidence)}). {words.since(format.date(norm.validFrom))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function confidenceOf({ confidence }: Norm, words: Readonly<Record<'H' | 'M' | 'L', string>>): string {
  return confidence === 'H' || confidence === 'M' ? words[confidence] : words.L;
}

function valueInWords({ unit, value }: Norm, words: PublicWords, format: Format): string {
  const plain: unknown = JSON.parse(value);
  if (isShare(plain)) return words.units.share(format.number((plain.numerator * 100) / plain.denominator));
  if (typeof plain === 'boolean') return plain ? words.yes : words.no;
  if (typeof plain === 'number' && isCounted(unit)) return words.units[unit](format.number(plain));
  const choice = String(plain);
  return isChoice(choice, words) ? words.choices[choice] : choice;
}

function isShare(value: unknown): value is { readonly numerator: number; readonly denominator: number } {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}

function isCounted(unit: string): unit is 'calendarDays' | 'workingDays' | 'minutes' | 'years' | 'persons' {
  return ['calendarDays', 'workingDays', 'minutes', 'years', 'persons'].includes(unit);
}

function isChoice(value: string, { choices }: PublicWords): value is keyof PublicWords['choices'] {
  return value in choices;
}
