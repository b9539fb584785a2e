import { useState } from 'react';
import { Button, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { Part } from '../../../../shared/hall/Part.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { discussMutation } from '../../operations/decision-steps.js';
import type { DecisionToAct } from '../../state/types.js';
import { assemblyWords } from '../../words/index.js';

const OPINIONS = ['supports', 'opposes', 'none'] as const;

/** The session of the maslikhat before the higher akim decides. */
export function DiscussPart({ decision }: { readonly decision: DecisionToAct }) {
  const { act: words } = useWords(assemblyWords);
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [opinion, setOpinion] = useState<(typeof OPINIONS)[number]>('supports');
  const { give, refused, pending } = useCommand(discussMutation);
  const { form, submit } = useCommandForm(
    { initialValues: { session: { number: '', date: today } } },
    refused,
    async ({ session }) => {
      await give({ decisionId: decision.id, session, opinion });
    },
  );
  return (
    <Part title={words.discuss} state="now">
      <form onSubmit={submit}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={words.sessionNumber} required {...form.getInputProps('session.number')} />
            <TextInput
              type="date"
              label={words.sessionDate}
              required
              {...form.getInputProps('session.date')}
            />
          </SimpleGrid>
          <NativeSelect
            label={words.opinion}
            value={opinion}
            onChange={({ currentTarget: { value } }) => {
              setOpinion(value as typeof opinion);
            }}
            data={OPINIONS.map((value) => ({ value, label: words.opinions[value] }))}
          />
          <RefusalNotice refused={refused} shownFields={['session.number', 'session.date']} />
          <div>
            <Button type="submit" loading={pending}>
              {words.submitDiscussion}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}
