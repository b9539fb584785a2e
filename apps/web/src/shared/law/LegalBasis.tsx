import { Bilingual } from '../components/Bilingual.js';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import styles from './LegalBasis.module.css';

export interface LegalBasisProps {
  readonly basis: {
    readonly cited: { readonly kk: string; readonly ru: string };
    readonly confidence: string;
  };
}

/** Where a rule is written, and how sure we are that it is still so. */
export function LegalBasis({ basis: { cited, confidence } }: LegalBasisProps) {
  const words = useWords(sharedWords);
  return (
    <p className={styles['basis']}>
      {words.source}: <Bilingual text={cited} /> ({words.confidence[confidenceOf(confidence)]})
    </p>
  );
}

/** The api writes it as text; what is not known counts as unverified. */
export function confidenceOf(confidence: string): 'H' | 'M' | 'L' {
  return confidence === 'H' || confidence === 'M' ? confidence : 'L';
}
