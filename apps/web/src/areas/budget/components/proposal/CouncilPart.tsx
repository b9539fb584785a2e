import { Button, Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { acceptMutation, refuseMutation, returnMutation } from '../../operations/proposal.js';
import type { Proposal } from '../../types.js';
import { proposalWords } from '../../words/proposal.js';

type Choice = 'accept' | 'return' | 'refuse';
type Ground = Proposal['grounds'][number];

/** The expert council lets it through, sends it back once, or refuses it on listed grounds, with reasons. */
export function CouncilPart({
  proposal: { id, revision, phase, words: written },
}: {
  readonly proposal: Proposal;
}) {
  const words = useWords(proposalWords);
  const accept = useCommand(acceptMutation);
  const giveBack = useCommand(returnMutation);
  const refuse = useCommand(refuseMutation);
  const { form, submit } = useCommandForm<{
    choice: Choice;
    title: { kk: string; ru: string };
    grounds: Ground[];
    reasons: string;
  }>(
    {
      initialValues: {
        choice: 'accept',
        title: { kk: written?.name ?? '', ru: '' },
        grounds: [],
        reasons: '',
      },
    },
    accept.refused ?? giveBack.refused ?? refuse.refused,
    async ({ choice, title, grounds, reasons }) => {
      const step = { proposalId: id, expectedRevision: revision };
      if (choice === 'accept') await accept.give({ ...step, title });
      else if (choice === 'return') await giveBack.give({ ...step, reasons });
      else await refuse.give({ ...step, grounds, reasons });
    },
  );
  const { choice } = form.values;
  // Sent back once; the second time the council decides.
  const choices: readonly Choice[] =
    phase === 'reworked' ? ['accept', 'refuse'] : ['accept', 'return', 'refuse'];
  const last = { accept, return: giveBack, refuse }[choice];
  return (
    <Part title={words.council}>
      <form onSubmit={submit}>
        <Stack>
          <Radio.Group label={words.choice} {...form.getInputProps('choice')}>
            <Stack gap="xs" mt="xs">
              {choices.map((each) => (
                <Radio key={each} value={each} label={words.choices[each]} />
              ))}
            </Stack>
          </Radio.Group>
          {choice === 'accept' && (
            <>
              <TextInput label={words.titleKk} lang="kk" required {...form.getInputProps('title.kk')} />
              <TextInput label={words.titleRu} lang="ru" required {...form.getInputProps('title.ru')} />
            </>
          )}
          {choice === 'refuse' && (
            <Checkbox.Group label={words.chooseGrounds} required {...form.getInputProps('grounds')}>
              <Stack gap="xs" mt="xs">
                {(Object.keys(words.groundNames) as Ground[]).map((ground) => (
                  <Checkbox key={ground} value={ground} label={words.groundNames[ground]} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          {choice !== 'accept' && (
            <Textarea
              label={choice === 'return' ? words.whatToMend : words.reasons}
              required
              autosize
              minRows={3}
              maxLength={5000}
              {...form.getInputProps('reasons')}
            />
          )}
          <RefusalNotice
            refused={last.refused}
            shownFields={['title.kk', 'title.ru', 'grounds', 'reasons']}
          />
          <div>
            <Button type="submit" loading={last.pending}>
              {words.decide}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}
