import { useState } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useCommand } from '../../../shared/api/use-command.js';
import { Part } from '../../../shared/components/Part.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../shared/format/format.js';
import { StillWhile } from '../../../shared/forms/StillWhile.js';
import { ScanField } from '../../../shared/hall/ScanField.js';
import { useWords } from '../../../shared/i18n/words.js';
import { signMutation } from '../operations/initiative.js';
import type { Initiative } from '../types.js';
import { initiativesWords } from '../words/index.js';

/** A resident signs for oneself: by hand on paper, and a photograph of it; once. */
export function OwnSignature({
  initiative: { id, territory, signedByMe },
}: {
  readonly initiative: Initiative;
}) {
  const { own: words } = useWords(initiativesWords);
  const [fullName, setName] = useState('');
  const [residence, setResidence] = useState('');
  const [sheetDocumentId, setSheet] = useState<string>();
  const { give, refused, pending } = useCommand(signMutation);
  if (signedByMe)
    return (
      <Part title={words.title}>
        <Text role="status">{words.done}</Text>
      </Part>
    );
  const isWhole = fullName.trim() !== '' && residence.trim() !== '' && sheetDocumentId !== undefined;
  return (
    <Part title={words.title}>
      <Stack>
        <Text>{words.lead}</Text>
        <StillWhile pending={pending}>
          <TextInput
            label={words.fullName}
            autoComplete="name"
            required
            maxLength={200}
            value={fullName}
            onChange={({ currentTarget: { value } }) => {
              setName(value);
            }}
          />
          <TextInput
            label={words.residence}
            autoComplete="street-address"
            required
            maxLength={300}
            value={residence}
            onChange={({ currentTarget: { value } }) => {
              setResidence(value);
            }}
          />
          <ScanField
            territory={territory}
            purpose="initiative"
            label={words.sheet}
            required
            onKept={setSheet}
          />
        </StillWhile>
        <RefusalNotice refused={refused} />
        <div>
          <Button
            disabled={!isWhole}
            loading={pending}
            onClick={() =>
              void give({
                initiativeId: id,
                signedOn: dateIn(new Date().toISOString()),
                fullName,
                residence,
                sheetDocumentId: sheetDocumentId ?? '',
              })
            }
          >
            {words.submit}
          </Button>
        </div>
      </Stack>
    </Part>
  );
}
