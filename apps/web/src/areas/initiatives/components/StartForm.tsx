import { useState } from 'react';
import { Button, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useCommand } from '../../../shared/api/use-command.js';
import { Part } from '../../../shared/components/Part.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../shared/i18n/words.js';
import { openMutation } from '../operations/initiative.js';
import { initiativesWords } from '../words/index.js';

/** Residents begin to collect signatures; what the gathering is to discuss. */
export function StartForm({
  territory,
  own,
}: {
  readonly territory: string;
  /** A resident begins it; else an office records what residents began. */
  readonly own: boolean;
}) {
  const { start: words } = useWords(initiativesWords);
  const navigate = useNavigate();
  const [matter, setMatter] = useState({ kk: '', ru: '' });
  const { give, refused, pending } = useCommand(openMutation);

  async function begin(): Promise<void> {
    const done = await give({ territory, matters: [matter] });
    if (done) await navigate(`/initiatives/${done.initiative.id}`);
  }

  return (
    <Part title={own ? words.ownTitle : words.title}>
      <Stack>
        {own && <Text>{words.ownLead}</Text>}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {(['kk', 'ru'] as const).map((written) => (
            <Textarea
              key={written}
              label={words[written]}
              lang={written}
              required
              maxLength={500}
              rows={2}
              value={matter[written]}
              onChange={({ currentTarget: { value } }) => {
                setMatter({ ...matter, [written]: value });
              }}
            />
          ))}
        </SimpleGrid>
        <RefusalNotice refused={refused} />
        <div>
          <Button
            disabled={matter.kk.trim() === '' || matter.ru.trim() === ''}
            loading={pending}
            onClick={() => void begin()}
          >
            {words.submit}
          </Button>
        </div>
      </Stack>
    </Part>
  );
}
