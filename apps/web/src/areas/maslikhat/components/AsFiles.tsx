import { Anchor, Group } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import { maslikhatWords } from '../words/index.js';

/** What the page shows, whole, as files. */
export function AsFiles({
  what,
  asked,
}: {
  readonly what: 'trail' | 'openings' | 'history' | 'difference';
  readonly asked: Readonly<Record<string, string | null>>;
}) {
  const { log: words } = useWords(maslikhatWords);
  const given = Object.entries(asked).filter((one): one is [string, string] => one[1] !== null);
  const query = new URLSearchParams(given).toString();
  return (
    <Group>
      <Anchor href={`/audit/${what}.csv?${query}`}>{words.csv}</Anchor>
      <Anchor href={`/audit/${what}.jsonl?${query}`}>{words.jsonLines}</Anchor>
    </Group>
  );
}
