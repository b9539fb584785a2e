import { useState } from 'react';
import { Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useCommand } from '../../../shared/api/use-command.js';
import { ConfirmButton } from '../../../shared/components/ConfirmButton.js';
import { Part } from '../../../shared/components/Part.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../shared/format/format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { answerMutation } from '../operations/initiative.js';
import type { Initiative } from '../types.js';
import { initiativesWords } from '../words/index.js';

type Outcome = 'positive' | 'negative';

/** The district akim lets the gathering be held or declines, with an order. */
export function AnswerForm({
  initiative: { id },
  officialId,
}: {
  readonly initiative: Initiative;
  /** Person id of the district akim. */
  readonly officialId: string;
}) {
  const { answer: words } = useWords(initiativesWords);
  const [outcome, setOutcome] = useState<Outcome>('positive');
  const [order, setOrder] = useState(() => ({ number: '', date: dateIn(new Date().toISOString()) }));
  const [reasons, setReasons] = useState('');
  const { give, refused, pending } = useCommand(answerMutation);
  const declines = outcome === 'negative';
  return (
    <Part title={words.title}>
      <Stack>
        <Radio.Group
          label={words.outcome}
          value={outcome}
          onChange={(value) => {
            setOutcome(value);
          }}
        >
          <Group mt="xs">
            <Radio value="positive" label={words.outcomes.positive} />
            <Radio value="negative" label={words.outcomes.negative} />
          </Group>
        </Radio.Group>
        <TextInput
          label={words.number}
          required
          maxLength={50}
          value={order.number}
          onChange={({ currentTarget: { value } }) => {
            setOrder({ ...order, number: value });
          }}
        />
        <TextInput
          type="date"
          label={words.date}
          required
          value={order.date}
          onChange={({ currentTarget: { value } }) => {
            setOrder({ ...order, date: value });
          }}
        />
        {declines && (
          <Textarea
            label={words.reasons}
            required
            autosize
            minRows={3}
            maxLength={20_000}
            value={reasons}
            onChange={({ currentTarget: { value } }) => {
              setReasons(value);
            }}
          />
        )}
        <RefusalNotice refused={refused} />
        <div>
          <ConfirmButton
            label={words.submit}
            question={words.question}
            consequence={words.consequence}
            loading={pending}
            disabled={order.number.trim() === '' || order.date === '' || (declines && reasons.trim() === '')}
            onConfirm={() =>
              give({ initiativeId: id, officialId, order, outcome, ...(declines && { reasons }) })
            }
          />
        </div>
      </Stack>
    </Part>
  );
}
