import { useState } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Part } from '../../../shared/components/Part.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { Empty } from '../../../shared/components/States.js';
import { useWords } from '../../../shared/i18n/words.js';
import { markReadMutation, noticesQuery } from '../../../shared/notices/operations.js';
import { noticesWords } from '../../../shared/notices/words/index.js';
import { ContactsForm } from '../components/ContactsForm.js';
import { NoticeLine } from '../components/NoticeLine.js';

/** As many as a page shows, and as many more each time. */
const PAGE = 25;
const MOST = 100;

/** What I was told, latest first, and where I am told besides here. */
export function Component() {
  const words = useWords(noticesWords);
  const [first, setFirst] = useState(PAGE);
  const { myNotifications, myContacts } = useAnswer(noticesQuery, { first, after: null });
  const { give, refused, pending } = useCommand(markReadMutation);
  const { edges, unreadCount, pageInfo } = myNotifications;
  return (
    <PageFrame
      title={words.title}
      lead={words.lead}
      actions={
        unreadCount > 0 && (
          <Button variant="default" loading={pending} onClick={() => void give({ ids: null })}>
            {words.markAll}
          </Button>
        )
      }
    >
      <RefusalNotice refused={refused} />
      {edges.length === 0 && (
        <Empty>
          <Text>{words.none}</Text>
        </Empty>
      )}
      <Stack component="ul" gap="md" p={0} m={0}>
        {edges.map(({ node }) => (
          <NoticeLine
            key={node.id}
            notice={node}
            onOpen={() => {
              if (!node.isRead) void give({ ids: [node.id] });
            }}
          />
        ))}
      </Stack>
      {pageInfo.hasNextPage && first < MOST && (
        <Group>
          <Button
            variant="default"
            onClick={() => {
              setFirst(first + PAGE);
            }}
          >
            {words.more}
          </Button>
        </Group>
      )}
      <Part title={words.contacts}>
        <ContactsForm contacts={myContacts} />
      </Part>
    </PageFrame>
  );
}
