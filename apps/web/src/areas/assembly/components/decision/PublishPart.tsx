import { useState } from 'react';
import { Button, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { Part } from '../../../../shared/hall/Part.js';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { publishMutation } from '../../operations/decision-steps.js';
import type { DecisionToAct } from '../../state/types.js';
import { assemblyWords } from '../../words/index.js';

/** Where and when it was published, with its proof. */
export function PublishPart({ decision }: { readonly decision: DecisionToAct }) {
  const { act: words } = useWords(assemblyWords);
  const [today] = useState(() => dateIn(new Date().toISOString()));
  const [proofDocumentId, setProof] = useState<string>();
  const { give, refused, pending } = useCommand(publishMutation);
  const { form, submit } = useCommandForm(
    { initialValues: { publishedOn: today, where: { kk: words.ownSiteKk, ru: words.ownSiteRu } } },
    refused,
    async (published) => {
      const proof = proofDocumentId !== undefined && { proofDocumentId };
      await give({ decisionId: decision.id, ...published, ...proof });
    },
  );
  return (
    <Part title={words.publish} state="now">
      <form onSubmit={submit}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              type="date"
              label={words.publishedOn}
              required
              {...form.getInputProps('publishedOn')}
            />
            <TextInput label={words.whereKk} lang="kk" required {...form.getInputProps('where.kk')} />
            <TextInput label={words.whereRu} lang="ru" required {...form.getInputProps('where.ru')} />
          </SimpleGrid>
          <ScanField territory={decision.territory} label={words.proof} onKept={setProof} />
          <RefusalNotice refused={refused} shownFields={['publishedOn', 'where.kk', 'where.ru']} />
          <div>
            <Button type="submit" loading={pending}>
              {words.submitPublication}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}
