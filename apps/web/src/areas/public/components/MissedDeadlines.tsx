import { List } from '@mantine/core';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Meeting } from '../types.js';
import { publicWords } from '../words/index.js';
import { Part } from '../../../shared/components/Part.js';

/** What was late; the history shows it and nobody can tidy it away. */
export function MissedDeadlines({ missed }: { readonly missed: Meeting['missedDeadlines'] }) {
  const words = useWords(publicWords);
  const format = useFormat();
  if (missed.length === 0) return null;
  return (
    <Part title={words.missedDeadlines}>
      <List>
        {missed.map(({ kind, dueOn }) => (
          <List.Item key={kind}>{wordsOf(kind, words.missed)(format.date(dueOn))}</List.Item>
        ))}
      </List>
    </Part>
  );
}

function wordsOf<Words extends { readonly other: unknown }>(kind: string, words: Words): Words[keyof Words] {
  return kind in words ? words[kind as keyof Words] : words['other' as keyof Words];
}
