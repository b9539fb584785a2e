import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isFailure } from '../../../shared/api/failure.js';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { officeWords } from '../words/index.js';
import { save } from '../../../shared/files/save.js';
import { NoticeText, PosterLink } from '../../../shared/meetings/NoticeText.js';
import { noticePaperText } from '../../../shared/meetings/notice-paper.js';
import { noticePaper, noticePicture, noticePng } from './notice-files.js';
import styles from './ShareNotice.module.css';

/** The notice as poster, picture and text. */
export function ShareNotice({ id, revision }: { readonly id: string; readonly revision: number }) {
  const { notice: words } = useWords(officeWords);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
      <Stack gap="sm">
        <Title order={2}>{words.poster}</Title>
        <Text>{words.posterText}</Text>
        <PosterLink paper={noticePaper(id)} />
        <Title order={2} mt="md">
          {words.text}
        </Title>
        <NoticeText paper={noticePaper(id)} revision={revision} />
      </Stack>
      <Picture id={id} revision={revision} />
    </SimpleGrid>
  );
}

function Picture({ id, revision }: { readonly id: string; readonly revision: number }) {
  const { data: text } = useSuspenseQuery(noticePaperText(noticePaper(id), revision));
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
        src={`${noticePicture(id)}&revision=${String(revision)}`}
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
