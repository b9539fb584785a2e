import { Text } from '@mantine/core';
import { encodeQR } from 'qr';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useMe } from '../../../shared/session/use-me.js';
import { publicWords } from '../words/index.js';
import styles from './MyCodePage.module.css';

/** What the desk finds by typing: enough of the id to be alone with it. */
const TYPED_LENGTH = 8;
/** Modules of white around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A resident's code for the registration desk: the random id of the list and nothing else. */
export function Component() {
  const { myCode: words } = useWords(publicWords);
  const memberId = useMe()?.memberId ?? null;
  return (
    <PageFrame title={words.title} lead={memberId === null ? words.none : words.lead}>
      {memberId !== null && (
        <>
          <Code text={memberId} label={words.alt} />
          <Text>{words.typed(`#${memberId.slice(0, TYPED_LENGTH)}`)}</Text>
          <Text>{words.what}</Text>
        </>
      )}
    </PageFrame>
  );
}

function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const modules = encodeQR(text, 'raw', { border: QUIET });
  const path = modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles['code']}
      viewBox={`0 0 ${String(modules.length)} ${String(modules.length)}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
