import { useState } from 'react';
import { Button, Stack, TextInput } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import { receiptCodeOf } from '../receipt-code.js';
import { budgetWords } from '../words/index.js';

/** For a receipt that no camera reads: its code is typed or pasted. */
export function CheckReceipt({ onCode }: { readonly onCode: (commitment: string) => void }) {
  const words = useWords(budgetWords);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
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
          label={words.receiptField}
          description={words.receiptFieldHint}
          required
          autoComplete="off"
          spellCheck={false}
          value={typed}
          error={isWrong && words.receiptWrong}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(false);
          }}
        />
        <div>
          <Button type="submit">{words.receiptCheck}</Button>
        </div>
      </Stack>
    </form>
  );
}
