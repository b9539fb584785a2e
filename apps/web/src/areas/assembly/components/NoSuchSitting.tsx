import { Text } from '@mantine/core';
import { AREAS } from '../../../shared/area/areas.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { assemblyWords } from '../words/index.js';

export function NoSuchSitting() {
  const words = useWords(assemblyWords);
  const { pageNotFoundText } = useWords(sharedWords);
  return (
    <PageFrame title={words.missing} above={<BackLink to={AREAS.assembly.path} label={words.back} />}>
      <Text>{pageNotFoundText}</Text>
    </PageFrame>
  );
}
