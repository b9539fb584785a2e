import { TextInput } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import { useHall } from '../../state/hall-context.js';
import { hallWords } from '../../words/index.js';

/** The time on the papers, for what is entered next; shown only for a meeting held on paper. */
export function TimeField() {
  const words = useWords(hallWords);
  const { time, setTime } = useHall();
  if (time === null) return null;
  return (
    <TextInput
      type="time"
      size="md"
      w="100%"
      maw="24rem"
      label={words.paperTime}
      description={words.paperTimeHint}
      value={time}
      onChange={(event) => {
        setTime(event.currentTarget.value);
      }}
    />
  );
}
