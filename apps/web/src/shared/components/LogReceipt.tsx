import { useState } from 'react';
import { Anchor, Text } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import styles from './LogReceipt.module.css';

const VERIFY = '/log/verify';

/**
 * The receipt of an event, folded: what it proves, the file, the page that checks it, and a code that opens that page
 * with the receipt in it.
 *
 * @param href where the receipt stands in the public log
 */
export function LogReceipt({ href, label }: { readonly href: string; readonly label: string }) {
  const { logReceipt: words } = useWords(sharedWords);
  const [isOpen, setOpen] = useState(false);
  const [isThere, setThere] = useState(true);
  return (
    <details
      className={styles['receipt']}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{label}</summary>
      {isOpen && !isThere && <Text>{words.later}</Text>}
      {isOpen && isThere && (
        <>
          <Text>{words.what}</Text>
          <Anchor href={href} download>
            {words.download}
          </Anchor>
          <Anchor href={VERIFY} target="_blank">
            {words.verify}
          </Anchor>
          <img
            src={`${href}/qr`}
            alt={words.code}
            onError={() => {
              setThere(false);
            }}
          />
        </>
      )}
    </details>
  );
}
