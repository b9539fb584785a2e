import { useState } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useCommand } from '../../../shared/api/use-command.js';
import { Part } from '../../../shared/components/Part.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../shared/format/format.js';
import { ScanField } from '../../../shared/hall/ScanField.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Choice } from '../../../shared/people/names.js';
import { ResidentPicker } from '../../../shared/people/ResidentPicker.js';
import { signMutation } from '../operations/initiative.js';
import type { Initiative } from '../types.js';
import { initiativesWords } from '../words/index.js';

/** One signature of a sheet after the other; the scan of the sheet stays for the next one. */
export function SignForm({ initiative: { id, territory } }: { readonly initiative: Initiative }) {
  const { sign: words } = useWords(initiativesWords);
  const [sheetDocumentId, setSheet] = useState<string>();
  const [who, setWho] = useState<Choice | null>(null);
  const [residence, setResidence] = useState('');
  const [signedOn, setDay] = useState(() => dateIn(new Date().toISOString()));
  const [isDone, setDone] = useState(false);
  const { give, refused, pending } = useCommand(signMutation);

  function choose(person: Choice | null): void {
    setWho(person);
    setResidence(person?.label.split(' · ')[1] ?? '');
  }

  async function sign(): Promise<void> {
    if (!who || sheetDocumentId === undefined) return;
    const fullName = who.label.split(',')[0] ?? who.label;
    const done = await give({
      initiativeId: id,
      memberId: who.value,
      signedOn,
      fullName,
      residence,
      sheetDocumentId,
    });
    setDone(done !== undefined);
    if (done) choose(null);
  }

  return (
    <Part title={words.title}>
      <Stack>
        <ScanField territory={territory} label={words.sheet} required onKept={setSheet} />
        <ResidentPicker
          territory={territory}
          on={signedOn}
          label={words.who}
          value={who}
          onChange={choose}
          required
        />
        <TextInput
          label={words.residence}
          required
          maxLength={300}
          value={residence}
          onChange={({ currentTarget: { value } }) => {
            setResidence(value);
          }}
        />
        <TextInput
          type="date"
          label={words.on}
          required
          value={signedOn}
          onChange={({ currentTarget: { value } }) => {
            setDay(value);
          }}
        />
        <RefusalNotice refused={refused} />
        <div>
          <Button
            disabled={!who || sheetDocumentId === undefined || residence.trim() === '' || signedOn === ''}
            loading={pending}
            onClick={() => void sign()}
          >
            {words.submit}
          </Button>
        </div>
        <Text role="status">{isDone && words.done}</Text>
      </Stack>
    </Part>
  );
}
