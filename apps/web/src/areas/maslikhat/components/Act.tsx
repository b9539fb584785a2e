import type { ReactNode } from 'react';
import { Group, Text } from '@mantine/core';
import { LogReceipt } from '../../../shared/components/LogReceipt.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { maslikhatWords } from '../words/index.js';
import styles from './Act.module.css';

export interface ActProps {
  readonly at: string;
  readonly what: ReactNode;
  readonly role: string;
  readonly actorId: string | null;
  readonly channel: string;
  readonly eventId: string;
  readonly leafIndex: number | null;
  readonly children?: ReactNode;
}

/** One thing that somebody did: when, what, in which role, over which channel, and its receipt. */
export function Act({ at, what, role, actorId, channel, eventId, leafIndex, children }: ActProps) {
  const { log: words } = useWords(maslikhatWords);
  const { roles } = useWords(sharedWords);
  const format = useFormat();
  const named: Readonly<Record<string, string>> = { ...roles, ...words.roles };
  const channels: Readonly<Record<string, string>> = words.channels;
  const who = new Set([
    named[role] ?? role,
    ...(actorId === null ? [] : [words.person(actorId.slice(0, 8))]),
    channels[channel] ?? channel,
  ]);
  return (
    <li className={styles['act']}>
      <time dateTime={at}>{format.dateTime(at)}</time>
      <div className={styles['what']}>
        <Text fw={650}>{what}</Text>
        <Text>{[...who].join(', ')}</Text>
        {children}
        <Group gap="sm">
          {leafIndex === null ? (
            <Text>{words.notYet}</Text>
          ) : (
            <>
              <Text>{words.entry(format.number(leafIndex))}</Text>
              <LogReceipt href={`/log/receipts/${eventId}`} label={words.receipt} />
            </>
          )}
        </Group>
      </div>
    </li>
  );
}

export function Acts({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['acts']}>{children}</ul>;
}

/** What an event is called; its own name for one that has no words yet. */
export function useEventName(): (type: string) => string {
  const { log } = useWords(maslikhatWords);
  const names: Readonly<Record<string, string>> = log.events;
  return (type) => names[type] ?? type;
}
