import { useState } from 'react';
import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { noticesQuery } from '../../../shared/notices/operations.js';
import { noticesWords } from '../../../shared/notices/words/index.js';
import styles from './NoticeLine.module.css';

type Notice = ResultOf<typeof noticesQuery>['myNotifications']['edges'][number]['node'];

/** One notice: what happened and when, where to read on, and its text to be passed on. */
export function NoticeLine({ notice, onOpen }: { readonly notice: Notice; readonly onOpen: () => void }) {
  const words = useWords(noticesWords);
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  return (
    <li className={styles['line']} data-new={!notice.isRead}>
      <Group gap="xs">
        <Text size="sm">{format.dateTime(notice.occurredAt)}</Text>
        {!notice.isRead && <Badge variant="filled">{words.isNew}</Badge>}
      </Group>
      <Text>{notice.text}</Text>
      <Group gap="md">
        <Anchor component={Link} to={notice.path} onClick={onOpen}>
          {words.open}
        </Anchor>
        <Button
          variant="default"
          onClick={() => {
            void navigator.clipboard.writeText(notice.shareText).then(() => {
              setCopied(true);
            });
          }}
        >
          {words.share}
        </Button>
        <Text role="status">{copied ? words.shared : ''}</Text>
      </Group>
    </li>
  );
}
