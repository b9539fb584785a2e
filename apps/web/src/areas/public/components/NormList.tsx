import { useAnswer } from '../../../shared/api/use-answer.js';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { useWords } from '../../../shared/i18n/words.js';
import { confidenceOf } from '../../../shared/law/LegalBasis.js';
import { normsInForceQuery } from '../../../shared/law/operations.js';
import { useNormValue } from '../../../shared/law/use-norm-value.js';
import { sharedWords } from '../../../shared/words/index.js';
import { publicWords } from '../words/index.js';
import styles from './NormList.module.css';

/** Each norm: what it says, and below it where that comes from. */
export function NormList({ territory, on }: { readonly territory: string; readonly on: string }) {
  const words = useWords(publicWords);
  const shared = useWords(sharedWords);
  const language = useLanguage();
  const format = useFormat();
  const valueOf = useNormValue();
  const { norms } = useAnswer(normsInForceQuery, { territory, on });
  return (
    <dl className={styles['norms']}>
      {norms.map((norm) => (
        <div key={norm.id}>
          <dt>{norm.title[language]}</dt>
          <dd className={styles['value']}>{valueOf(norm)}</dd>
          <dd className={styles['source']}>
            {norm.origin === 'territory' ? words.ownRule : shared.source}: <Bilingual text={norm.cited} /> (
            {shared.confidence[confidenceOf(norm.confidence)]}). {words.since(format.date(norm.validFrom))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
