import { useState } from 'react';
import { NumberInput, SimpleGrid, Text, TextInput } from '@mantine/core';
import { instantIn } from '../../../shared/format/format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { stepBy } from '../state/fold-to.js';
import type { FoldTo as Until } from '../state/fold-to.js';
import { maslikhatWords } from '../words/index.js';

/** Asks for a moment, or an entry of the public log, and gives the step that stood then. */
export function FoldTo({
  events,
  onStep,
}: {
  readonly events: Parameters<typeof stepBy>[0];
  readonly onStep: (revision: number) => void;
}) {
  const { log: words } = useWords(maslikhatWords);
  const [isBefore, setBefore] = useState(false);
  const fold = (until: Until) => {
    const step = stepBy(events, until);
    setBefore(step === undefined);
    if (step !== undefined) onStep(step);
  };
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          type="datetime-local"
          label={words.atMoment}
          onChange={({ currentTarget: { value } }) => {
            const [date = '', time = ''] = value.split('T');
            if (time !== '') fold({ moment: instantIn(date, time.slice(0, 5)) });
          }}
        />
        <NumberInput
          label={words.atEntry}
          min={0}
          allowDecimal={false}
          hideControls
          onChange={(value) => {
            if (typeof value === 'number') fold({ leafIndex: value });
          }}
        />
      </SimpleGrid>
      <Text role="status">{isBefore && words.notBegun}</Text>
    </>
  );
}
