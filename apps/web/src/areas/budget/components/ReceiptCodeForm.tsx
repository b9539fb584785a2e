import { useState } from 'react';
import { Button, Stack, TextInput } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import { receiptCodeOf } from '../receipt-code.js';
import { budgetWords } from '../words/index.js';

export interface ReceiptCodeFormProps {
  readonly hint: string;
  /** What the button does with the code. */
  readonly action: string;
  readonly onCode: (commitment: string) => void;
}

/** Takes the code of a receipt, typed, pasted or scanned. */
export function ReceiptCodeForm({ hint, action, onCode }: ReceiptCodeFormProps) {
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
          description={hint}
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
          <Button type="submit">{action}</Button>
        </div>
      </Stack>
    </form>
  );
}
