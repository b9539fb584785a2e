import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { PageFrame } from '../shared/components/PageFrame.js';
import { useWords } from '../shared/i18n/words.js';
import { sharedWords } from '../shared/words/index.js';

export function PageNotFound() {
  const words = useWords(sharedWords);
  return (
    <PageFrame title={words.pageNotFound}>
      <Text>{words.pageNotFoundText}</Text>
      <Anchor component={Link} to="/">
        {words.toFrontPage}
      </Anchor>
    </PageFrame>
  );
}
