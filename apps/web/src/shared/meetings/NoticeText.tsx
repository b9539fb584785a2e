import { Button, CopyButton, Group } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/words.js';
import { sharedHallWords } from '../hall/words/index.js';
import styles from './NoticeText.module.css';
import { noticePaperText } from './notice-paper.js';

/** What a notice says, Kazakh above Russian as the api draws it, to be copied and passed on. */
export function NoticeText({ paper, revision }: { readonly paper: string; readonly revision: number }) {
  const { notice: words } = useWords(sharedHallWords);
  const { data: text } = useSuspenseQuery(noticePaperText(paper, revision));
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard */}
      <pre className={styles['text']} lang="kk" tabIndex={0} role="region" aria-label={words.text}>
        {text}
      </pre>
      <Group>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
    </>
  );
}

/** The notice to be printed. */
export function PosterLink({ paper }: { readonly paper: string }) {
  const { notice: words } = useWords(sharedHallWords);
  return (
    <Group>
      <Button component="a" href={`${paper}?language=kk-ru&format=pdf`} target="_blank" rel="noopener">
        {words.openPoster}
      </Button>
    </Group>
  );
}
