import { useState } from 'react';
import { Group, Text } from '@mantine/core';
import type { Refused } from '../../../shared/api/refusal.js';
import { ConfirmButton } from '../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { DeskSession, DeskView } from '../offline/desk-session.js';
import { madeRegistrations } from '../offline/entry.js';
import { deskWords } from '../words/index.js';

/** The desk has sent everything; and the list is taken off the device. */
export function EndDesk({ desk, view }: { readonly desk: DeskSession; readonly view: DeskView }) {
  const words = useWords(deskWords);
  const [refused, setRefused] = useState<Refused>();
  const { memory, entries, line, list } = view;
  const waiting = entries.filter(({ state }) => state === 'waiting').length;
  const ready = waiting === 0 && line === 'online';
  return (
    <section>
      <RefusalNotice refused={refused} />
      {memory?.enlisted === true && <Text mb="xs">{words.endHint}</Text>}
      <Group>
        {memory?.enlisted === true && (
          <ConfirmButton
            variant="default"
            label={words.end}
            question={words.endQuestion}
            consequence={words.endConsequence(madeRegistrations(entries))}
            disabled={!ready}
            onConfirm={async () => {
              setRefused(await desk.end());
            }}
          />
        )}
        {memory && !memory.enlisted && (
          <ConfirmButton
            variant="default"
            label={words.forget}
            question={words.forgetQuestion}
            consequence={list ? words.forgetConsequence : words.forgetConsequenceNoList}
            disabled={!ready}
            onConfirm={() => desk.forget()}
          />
        )}
      </Group>
    </section>
  );
}
