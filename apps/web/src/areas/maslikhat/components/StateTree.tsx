import { Text } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import { maslikhatWords } from '../words/index.js';
import styles from './StateTree.module.css';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A value of the log as it stands there: names and values, one within the other. */
export function StateTree({ json }: { readonly json: string }) {
  return <Value value={JSON.parse(json) as Json} />;
}

function Value({ value }: { readonly value: Json }) {
  const { log: words } = useWords(maslikhatWords);
  if (value === null) return <Text component="span">{words.nothing}</Text>;
  if (typeof value !== 'object') return <span className={styles['value']}>{String(value)}</span>;
  const entries: [string, Json][] = Object.entries(value);
  if (entries.length === 0) return <Text component="span">{words.nothing}</Text>;
  return (
    <dl className={styles['tree']}>
      {entries.map(([name, each]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Value value={each} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
