import { useState } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { Part } from '../../../../shared/components/Part.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { deskWords } from '../../words/desk.js';

/** The code alone, or the address that a scanner reads. */
const CODE = /(?:^|#)\s*([0-9a-f]{64})\s*$/i;

/** Somebody has voted before: the receipt they hold shows which ballot is to be replaced. */
export function HoldersReceipt({ onCode }: { readonly onCode: (commitment: string) => void }) {
  const words = useWords(deskWords);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <Part title={words.votedAlready}>
      <Text>{words.votedAlreadyText}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const code = CODE.exec(typed)?.[1];
          if (code === undefined) setWrong(true);
          else onCode(code.toLowerCase());
        }}
      >
        <Stack>
          <TextInput
            label={words.receiptCode}
            description={words.receiptCodeHint}
            required
            autoComplete="off"
            spellCheck={false}
            value={typed}
            error={isWrong && words.receiptCodeWrong}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setWrong(false);
            }}
          />
          <div>
            <Button type="submit">{words.goOn}</Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}
