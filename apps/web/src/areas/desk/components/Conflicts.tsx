import { Button, Text, Title } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import type { DeskSession, DeskView } from '../offline/desk-session.js';
import { isConflict, registeredHere } from '../offline/entry.js';
import type { Entry } from '../offline/entry.js';
import { deskWords } from '../words/index.js';
import styles from './Desk.module.css';

/** Everything that did not become what the clerk took it for, with what to do about it. */
export function Conflicts({ desk, view }: { readonly desk: DeskSession; readonly view: DeskView }) {
  const words = useWords(deskWords);
  const conflicts = [...view.entries.filter(isConflict), ...countedElsewhere(view)];
  if (conflicts.length === 0) return null;
  return (
    <section className={styles['conflicts']} role="alert">
      <Title order={2} size="h4">
        {words.conflicts(conflicts.length)}
      </Title>
      <ul>
        {conflicts.map((entry) => (
          <li key={entry.commandId}>
            <div>
              <strong>{entry.name}</strong>
              {entry.message !== undefined && <Text>{entry.message}</Text>}
              <Text>{adviceOn(entry, words.advice)}</Text>
            </div>
            <Button variant="default" onClick={() => void desk.settle(entry)}>
              {words.settle}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function adviceOn(
  { outcome = '' }: Entry,
  advice: Readonly<Record<string, string>> & { readonly other: string },
): string {
  return advice[outcome] ?? advice.other;
}

/** Registered here and then annulled, since the log has the person in another section first. */
function countedElsewhere({ known, entries }: DeskView): readonly Entry[] {
  const annulled = new Set(
    known?.deskRegistrations.registrations
      .filter(({ countedIn }) => countedIn !== null)
      .map(({ memberId }) => memberId),
  );
  return [...registeredHere(entries).values()]
    .filter(
      ({ input, settled, state }) =>
        state === 'done' && settled !== true && annulled.has(String(input['memberId'])),
    )
    .map((entry) => ({ ...entry, outcome: 'CountedElsewhere' }));
}
