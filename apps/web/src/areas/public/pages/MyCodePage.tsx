import { Text } from '@mantine/core';
import { QrCode } from '../../../shared/components/QrCode.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useMe } from '../../../shared/session/use-me.js';
import { publicWords } from '../words/index.js';

/** What the desk finds by typing: enough of the id to be alone with it. */
const TYPED_LENGTH = 8;

/** A resident's code for the registration desk: the random id of the list and nothing else. */
export function Component() {
  const { myCode: words } = useWords(publicWords);
  const memberId = useMe()?.memberId ?? null;
  return (
    <PageFrame title={words.title} lead={memberId === null ? words.none : words.lead}>
      {memberId !== null && (
        <>
          <QrCode text={memberId} label={words.alt} />
          <Text>{words.typed(`#${memberId.slice(0, TYPED_LENGTH)}`)}</Text>
          <Text>{words.what}</Text>
        </>
      )}
    </PageFrame>
  );
}
