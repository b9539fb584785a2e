import { useState } from 'react';
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { ConfirmButton } from '../components/ConfirmButton.js';
import { useWords } from '../i18n/words.js';
import type { Choice } from '../people/names.js';
import { sharedHallWords } from './words/index.js';
import { HandsFields } from './HandsFields.js';
import { countsOf, handsOf, isTooMany, NO_HANDS, votesOf } from './counting.js';
import type { Choices, Counts } from './counting.js';
import { RollCall } from './RollCall.js';

/** Hands counted, or each vote by name. */
export type OpenVote =
  | (Counts & { readonly mode: 'showOfHands' })
  | { readonly mode: 'rollCall'; readonly votes: ReturnType<typeof votesOf> };

export interface VoteFormProps {
  /** Present when the vote opened. */
  readonly base: number;
  /** Who may vote, for a vote by name. */
  readonly voters: readonly Choice[];
  readonly question: string;
  readonly submitLabel: string;
  readonly pending: boolean;
  readonly onVote: (vote: OpenVote) => Promise<unknown>;
}

/** An open vote: hands counted, or each by name. Asks again before it is recorded, for good. */
export function VoteForm({ base, voters, question, submitLabel, pending, onVote }: VoteFormProps) {
  const words = useWords(sharedHallWords);
  const [mode, setMode] = useState<'showOfHands' | 'rollCall'>('showOfHands');
  const [hands, setHands] = useState(NO_HANDS);
  const [choices, setChoices] = useState<Choices>({});
  const byName = mode === 'rollCall';
  const counts = byName ? countsOf(choices) : handsOf(hands);
  const silent = base - counts.for - counts.against - counts.abstained;
  const vote: OpenVote = byName ? { mode, votes: votesOf(choices) } : { mode, ...counts };
  return (
    <Stack>
      <SegmentedControl
        aria-label={words.voteMode}
        value={mode}
        onChange={(chosen) => {
          setMode(chosen);
        }}
        data={[
          { value: 'showOfHands', label: words.modes.showOfHands },
          { value: 'rollCall', label: words.modes.rollCall },
        ]}
      />
      {byName ? (
        <RollCall voters={voters} choices={choices} onChange={setChoices} />
      ) : (
        <HandsFields hands={hands} base={base} onChange={setHands} />
      )}
      <Text role="status" fw={600} {...(isTooMany(counts, base) && { c: 'var(--mantine-color-error)' })}>
        {isTooMany(counts, base)
          ? words.tooManyHands(String(base - silent), String(base))
          : words.handsLeft(String(base), String(silent))}
      </Text>
      <Group>
        {!byName && (
          <Button
            variant="default"
            size="md"
            onClick={() => {
              setHands({ for: base, against: 0, abstained: 0 });
            }}
          >
            {words.allFor}
          </Button>
        )}
        <ConfirmButton
          size="md"
          label={submitLabel}
          loading={pending}
          question={question}
          consequence={
            <>
              <strong>
                {words.counts(String(counts.for), String(counts.against), String(counts.abstained))}
              </strong>
              <br />
              {words.countIsFinal}
            </>
          }
          onConfirm={() => onVote(vote)}
        />
      </Group>
    </Stack>
  );
}
