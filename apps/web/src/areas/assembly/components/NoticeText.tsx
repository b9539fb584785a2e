import { use } from 'react';
import { Button, CopyButton, Stack, Text } from '@mantine/core';
import { Format } from '../../../shared/format/format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useSitting } from '../state/sitting-context.js';
import type { Sitting } from '../state/types.js';
import { gatheringWords } from '../words/index.js';
import type { GatheringWords } from '../words/gathering.kk.js';
import styles from './NoticeText.module.css';

/** What the notice of a gathering says, Kazakh above Russian, to be put up or passed on. */
export function NoticeText() {
  const { notice: words } = useWords(gatheringWords);
  const sitting = useSitting();
  const kk = use(gatheringWords.load('kk'));
  const ru = use(gatheringWords.load('ru'));
  const text = `${textOf(sitting, kk, 'kk')}\n\n${textOf(sitting, ru, 'ru')}`;
  return (
    <Stack gap="xs">
      <Text fw={600}>{words.text}</Text>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard */}
      <pre className={styles['text']} lang="kk" tabIndex={0} role="region" aria-label={words.text}>
        {text}
      </pre>
      <div>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
      </div>
    </Stack>
  );
}

function textOf(
  { composition, startsAt, place, agenda }: Sitting,
  { notice }: GatheringWords,
  language: 'kk' | 'ru',
): string {
  const who = composition === 'residents' ? 'residents' : 'representatives';
  const items = agenda
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ title }, index) => `${String(index + 1)}. ${title[language]}`);
  return [
    notice.heading[who],
    notice.when(new Format(language).dateTime(startsAt)),
    notice.where(place[language]),
    notice.agenda,
    ...items,
    notice.open[who],
  ].join('\n');
}
