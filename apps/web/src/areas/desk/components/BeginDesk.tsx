import { useState } from 'react';
import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import type { Refused } from '../../../shared/api/refusal.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { DeskAnswer, DeskSession } from '../offline/desk-session.js';
import { deskWords } from '../words/index.js';

/** The desk takes a name, and a list for when the line is gone. */
export function BeginDesk({
  desk,
  gathering,
}: {
  readonly desk: DeskSession;
  readonly gathering: NonNullable<DeskAnswer['separateGathering']>;
}) {
  const words = useWords(deskWords);
  const mayEnlist = gathering.status === 'convened';
  const [name, setName] = useState(() => freeName(gathering.desks.map(({ id }) => id)));
  const [offline, setOffline] = useState(mayEnlist);
  const [refused, setRefused] = useState<Refused>();
  const [pending, setPending] = useState(false);

  async function begin(): Promise<void> {
    setPending(true);
    setRefused(await desk.begin(name.trim(), offline));
    setPending(false);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <Stack maw="32rem">
        <RefusalNotice refused={refused} />
        <TextInput
          label={words.deskName}
          description={words.deskNameHint}
          value={name}
          maxLength={50}
          required
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
        <Checkbox
          label={words.workOffline}
          description={mayEnlist ? words.workOfflineHint : words.workOfflineTooLate}
          checked={offline}
          disabled={!mayEnlist}
          onChange={({ currentTarget }) => {
            setOffline(currentTarget.checked);
          }}
        />
        <div>
          <Button type="submit" loading={pending} disabled={name.trim() === ''}>
            {words.begin}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** The first number that no desk has yet. */
function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!taken.includes(String(number))) return String(number);
}
