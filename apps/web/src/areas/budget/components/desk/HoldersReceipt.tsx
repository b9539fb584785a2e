import { useState } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { Part } from '../../../../shared/components/Part.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { receiptCodeOf } from '../../receipt-code.js';
import { deskWords } from '../../words/desk.js';

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
          const code = receiptCodeOf(typed);
          if (code === undefined) setWrong(true);
          else onCode(code);
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
