import { Button, Text } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { signInAddress } from '../../../shared/session/sign-in-out.js';
import type { DeskView } from '../offline/desk-session.js';
import { deskWords } from '../words/index.js';
import styles from './Desk.module.css';

/** Is there a line, how many wait to be sent, and what that means for the clerk. */
export function DeskState({ view }: { readonly view: DeskView }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const { line, memory, list, entries, trouble } = view;
  const waiting = entries.filter(({ state }) => state === 'waiting').length;
  return (
    <>
      <div role="status" className={styles['state']} data-line={line}>
        <strong>{words.lines[line]}</strong>
        {memory && <span>{words.desk(memory.deskId)}</span>}
        {waiting > 0 && <span>{words.waiting(waiting)}</span>}
        {line === 'offline' && <Text>{list ? words.offlineGoOn : words.offlineNoList}</Text>}
        {line === 'online' && list && <span>{words.listOnDevice(list.size)}</span>}
        {line === 'signedOut' && (
          <Button component="a" href={signInAddress(language)} size="compact-md">
            {words.signInToSend}
          </Button>
        )}
      </div>
      <RefusalNotice refused={trouble} />
    </>
  );
}
