import { Button, CopyButton, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isFailure } from '../../../shared/api/failure.js';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { officeWords } from '../words/index.js';
import { save } from '../../../shared/files/save.js';
import { noticePaper, noticePng, noticeText } from './notice-files.js';
import styles from './ShareNotice.module.css';

/** The notice as poster, picture and text. */
export function ShareNotice({ id, revision }: { readonly id: string; readonly revision: number }) {
  const { notice: words } = useWords(officeWords);
  const { data: text } = useSuspenseQuery(noticeText(id, revision));
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
      <Stack gap="sm">
        <Title order={2}>{words.poster}</Title>
        <Text>{words.posterText}</Text>
        <Group>
          <Button component="a" href={noticePaper(id, 'pdf')} target="_blank" rel="noopener">
            {words.openPoster}
          </Button>
        </Group>
        <Title order={2} mt="md">
          {words.text}
        </Title>
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
      </Stack>
      <Picture id={id} revision={revision} text={text} />
    </SimpleGrid>
  );
}

function Picture({
  id,
  revision,
  text,
}: {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}) {
  const { notice: words } = useWords(officeWords);
  const { unexpected } = useWords(sharedWords);
  const [failed, setFailed] = useState(false);

  async function giveAway(how: (file: File) => void | Promise<void>): Promise<void> {
    setFailed(false);
    try {
      await how(await noticePng(id));
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (!isFailure(error) && !(error instanceof DOMException)) throw error;
      setFailed(true);
    }
  }

  return (
    <Stack gap="sm">
      <Title order={2}>{words.picture}</Title>
      <img
        className={styles['picture']}
        src={`${noticePaper(id, 'picture')}&revision=${String(revision)}`}
        alt={words.pictureAlt}
      />
      <Group>
        <Button variant="default" onClick={() => void giveAway(save)}>
          {words.savePicture}
        </Button>
        {'share' in navigator && (
          <Button
            variant="default"
            onClick={() => void giveAway((file) => navigator.share({ files: [file], text }))}
          >
            {words.share}
          </Button>
        )}
      </Group>
      {failed && <Text role="alert">{unexpected}</Text>}
    </Stack>
  );
}
