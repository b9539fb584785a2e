import { useState } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useCommand } from '../../../shared/api/use-command.js';
import { Part } from '../../../shared/components/Part.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../shared/i18n/words.js';
import { submitMutation } from '../operations/initiative.js';
import type { Initiative } from '../types.js';
import { initiativesWords } from '../words/index.js';

/** Once enough have signed it goes to the district akim. */
export function HandInForm({ initiative }: { readonly initiative: Initiative }) {
  const { handIn: words } = useWords(initiativesWords);
  const [incomingNumber, setNumber] = useState('');
  const { give, refused, pending } = useCommand(submitMutation);
  const isEnough = initiative.signatures >= initiative.required;
  return (
    <Part title={words.title}>
      {isEnough ? (
        <Stack>
          <TextInput
            label={words.number}
            required
            maxLength={50}
            value={incomingNumber}
            onChange={({ currentTarget: { value } }) => {
              setNumber(value);
            }}
          />
          <RefusalNotice refused={refused} />
          <div>
            <Button
              disabled={incomingNumber.trim() === ''}
              loading={pending}
              onClick={() => void give({ initiativeId: initiative.id, incomingNumber })}
            >
              {words.submit}
            </Button>
          </div>
        </Stack>
      ) : (
        <Text>{words.tooFew}</Text>
      )}
    </Part>
  );
}
