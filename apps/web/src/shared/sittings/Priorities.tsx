import { List } from '@mantine/core';
import { Part } from '../components/Part.js';
import { useWords } from '../i18n/words.js';
import { sittingsWords } from './words/index.js';

/** What the sections passed on to the gathering; nothing where they passed on nothing. */
export function Priorities({
  priorities,
}: {
  readonly priorities: readonly { readonly separateGatheringId: string; readonly text: string | null }[];
}) {
  const words = useWords(sittingsWords);
  if (priorities.length === 0) return null;
  return (
    <Part title={words.priorities}>
      <List>
        {priorities.map(({ separateGatheringId, text }, place) => (
          <List.Item key={`${separateGatheringId}${String(place)}`}>
            {text ?? <em>{words.priorityErased}</em>}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
